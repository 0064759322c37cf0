package org.plumbline.mail;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.plumbline.identity.Application;

/** What a mail tells of. The names are stored: they may be added to, and never change. */
public enum MailKind {
    /** To an admin: somebody reached a record in an emergency. */
    EMERGENCY("emergency", "/clinic/careteam/emergencies.xhtml"),
    /** To a member: from now on they sign in with a second factor. */
    SECOND_FACTOR("factor", "/clinic/"),
    /** To somebody who can sign in already: a clinic invites them to be a member. */
    MEMBER_INVITED("member", "/clinic/"),
    /** To somebody who can sign in already: a clinic invites them to the portal. */
    PATIENT_INVITED("patient", "/portal/"),
    /** To a patient: their clinic wrote to them. */
    MESSAGE("message", "/portal/message/thread.xhtml"),
    /** To a patient: they asked to be reminded. Hours later it would come at a wrong time. */
    REMINDER("reminder", "/portal/today/today.xhtml", Duration.ofHours(4)),
    /** To a patient: they asked for the newsletter, and shall confirm it. */
    NEWSLETTER_ASKED("newsletter.asked", "/portal/newsletter/confirm.xhtml"),
    /** To a patient who asked for it: an issue of the newsletter. It goes after all other mails. */
    NEWSLETTER("newsletter.issue", "/portal/newsletter/unsubscribe.xhtml");

    private final String key;
    private final String page;
    private final Duration life;

    MailKind(String key, String page) {
        this(key, page, ChronoUnit.FOREVER.getDuration());
    }

    MailKind(String key, String page, Duration life) {
        this.key = key;
        this.page = page;
        this.life = life;
    }

    /** The prefix of its words in the bundles. */
    public String key() {
        return key;
    }

    /** The page that it leads to, below the web address. */
    public String page() {
        return page;
    }

    /** The application that it leads to. */
    public Application application() {
        return page.startsWith("/portal/") ? Application.PORTAL : Application.CLINIC;
    }

    /** How long after it was written it is still worth sending. */
    public Duration life() {
        return life;
    }
}
