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
public class ConfirmPage {

    private final NewsletterLinks links;
    private final HttpServletRequest request;
    private String token;
    private Outcome outcome;

    /** What the page says; the names end the keys of its words. */
    public enum Outcome {
        /** The newsletter is to be confirmed, by the button. */
        ASKED,
        /** It comes from now on. */
        DONE,
        /** It was confirmed before. */
        ALREADY,
        /** The link is too old, was followed by a later one, or is none of ours. */
        OVER
    }

    @Inject
    ConfirmPage(NewsletterLinks links, HttpServletRequest request) {
        this.links = links;
        this.request = request;
    }

    ConfirmPage() {
        this(null, null);
    }

    /** Confirms where the button was pressed. */
    public void act() {
        outcome = request.getMethod().equals("POST") && links.confirm(token) ? Outcome.DONE : found();
    }

    private Outcome found() {
        return links.toConfirm(token)
                .map(state -> switch (state) {
                    case ASKED -> Outcome.ASKED;
                    case RUNNING -> Outcome.ALREADY;
                    case NONE -> Outcome.OVER;
                })
                .orElse(Outcome.OVER);
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
