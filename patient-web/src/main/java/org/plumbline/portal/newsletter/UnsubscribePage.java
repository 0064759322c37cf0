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
public class UnsubscribePage {

    private final NewsletterLinks links;
    private final HttpServletRequest request;
    private String token;
    private Outcome outcome;

    /** What the page says; the names end the keys of its words. */
    public enum Outcome {
        /** The newsletter is to be stopped, by the button. */
        ASKED,
        /** It comes no more. */
        DONE,
        /** The link is none of ours. */
        OVER
    }

    @Inject
    UnsubscribePage(NewsletterLinks links, HttpServletRequest request) {
        this.links = links;
        this.request = request;
    }

    UnsubscribePage() {
        this(null, null);
    }

    /** Stops it where the button was pressed. */
    public void act() {
        if (request.getMethod().equals("POST")) {
            outcome = links.stop(token) ? Outcome.DONE : Outcome.OVER;
        } else {
            outcome = links.isToStop(token) ? Outcome.ASKED : Outcome.OVER;
        }
    }

    /** What the page says. */
    public String getOutcome() {
        return outcome.name();
    }

    /** Whether there is something to press. */
    public boolean isAsked() {
        return outcome == Outcome.ASKED;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String sealed) {
        token = sealed;
    }
}
