package org.plumbline.portal.newsletter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.newsletter.NewsletterLinks;

/** Behind the link below each issue: one button that stops the newsletter, without signing in. Looking changes nothing. */
@Named("newsletterUnsubscribePage")
@RequestScoped
@Costly
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class UnsubscribePage extends MailedLink {

    private final NewsletterLinks links;
    private final HttpServletRequest request;

    @Inject
    UnsubscribePage(NewsletterLinks links, HttpServletRequest request) {
        this.links = links;
        this.request = request;
    }

    UnsubscribePage() {
        this(null, null);
    }

    @Override
    Outcome follow(String opened) {
        if (request.getMethod().equals("POST")) {
            return links.stop(opened) ? Outcome.DONE : Outcome.OVER;
        }
        return links.isToStop(opened) ? Outcome.ASKED : Outcome.OVER;
    }
}
