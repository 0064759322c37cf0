package org.plumbline.portal.newsletter;

import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/**
 * A page behind a link of a mail: one button. Looking at it changes nothing, for programs look at links in mails, too. Each says
 * itself what its link opens. The rule stands at each class whose methods are called.
 */
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public abstract class MailedLink {

    private String token;
    private Outcome outcome;

    /** What the page says; the names end the keys of its words. */
    public enum Outcome {
        /** The button is to be pressed. */
        ASKED,
        /** It is done. */
        DONE,
        /** It was done before. */
        ALREADY,
        /** The link is too old, was followed by a later one, or is none of ours. */
        OVER
    }

    /** What becomes of the link with this token, by how it was opened. */
    abstract Outcome follow(String opened);

    /** Follows the link: what the page says is settled by it. */
    public void act() {
        outcome = follow(token);
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
