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

/** Behind the link that confirms: one button. Looking at the page changes nothing, for programs look at links in mails, too. */
@Named("newsletterConfirmPage")
@RequestScoped
@Costly
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class ConfirmPage extends MailedLink {

    private final NewsletterLinks links;
    private final HttpServletRequest request;

    @Inject
    ConfirmPage(NewsletterLinks links, HttpServletRequest request) {
        this.links = links;
        this.request = request;
    }

    ConfirmPage() {
        this(null, null);
    }

    @Override
    Outcome follow(String opened) {
        return request.getMethod().equals("POST") && links.confirm(opened) ? Outcome.DONE : found(opened);
    }

    private Outcome found(String opened) {
        return links.toConfirm(opened)
                .map(state -> switch (state) {
                    case ASKED -> Outcome.ASKED;
                    case RUNNING -> Outcome.ALREADY;
                    case NONE -> Outcome.OVER;
                })
                .orElse(Outcome.OVER);
    }
}
