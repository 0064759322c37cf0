package org.plumbline.clinic.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.opening.ClinicNotOpened;
import org.plumbline.opening.ClinicOpening;
import org.plumbline.opening.NewClinic;
import org.plumbline.opening.Signup;

/** Behind the link of a sign-up: one button that opens the clinic. Looking at the page changes nothing. */
@Named("signupConfirmPage")
@RequestScoped
@Costly
@Allows(value = Who.ANYONE, on = Whose.NOBODYS)
public class ConfirmPage {

    private static final Logger LOG = System.getLogger(ConfirmPage.class.getName());

    private final Signup signUp;
    private final HttpServletRequest request;

    private String token;
    private Outcome outcome;

    /** What the page says; the names end the keys of its words. */
    public enum Outcome {
        /** The clinic is to be opened, by the button. */
        ASKED,
        /** It is open, and Keycloak wrote to the admin. */
        INVITED,
        /** It is open, and the admin has a password already. */
        KNOWN,
        /** It was open before. */
        ALREADY,
        /** The link is too old, or none of ours. */
        OVER,
        /** Keycloak or the mail server failed: the button may be tried again. */
        FAILED
    }

    @Inject
    ConfirmPage(Signup signUp, HttpServletRequest request) {
        this.signUp = signUp;
        this.request = request;
    }

    ConfirmPage() {
        this(null, null);
    }

    /** Opens the clinic where the button was pressed; where there is no sign-up, there is no page. */
    public void act() {
        if (!signUp.isOpen()) {
            throw new NotAllowed();
        }
        outcome = request.getMethod().equals("POST") ? confirm() : asked();
    }

    private Outcome asked() {
        return wanted().isPresent() ? Outcome.ASKED : Outcome.OVER;
    }

    private Outcome confirm() {
        try {
            return signUp.confirm(token).map(ConfirmPage::outcome).orElse(Outcome.OVER);
        } catch (ClinicNotOpened e) {
            LOG.log(Level.WARNING, "a clinic can't be opened", e);
            return Outcome.FAILED;
        }
    }

    private static Outcome outcome(ClinicOpening.Opened opened) {
        if (opened.isInvited()) {
            return Outcome.INVITED;
        }
        return opened.isNew() ? Outcome.KNOWN : Outcome.ALREADY;
    }

    private Optional<NewClinic> wanted() {
        return signUp.read(token);
    }

    /** What the page says. */
    public String getOutcome() {
        return outcome.name();
    }

    /** Whether there is something to press. */
    public boolean isToBeConfirmed() {
        return outcome == Outcome.ASKED || outcome == Outcome.FAILED;
    }

    /** Whether one can sign in now. */
    public boolean isToSignIn() {
        return outcome == Outcome.KNOWN || outcome == Outcome.ALREADY;
    }

    /** Whether one has to ask anew. */
    public boolean isOver() {
        return outcome == Outcome.OVER;
    }

    /** The clinic's name; empty where the link is none. */
    public String getClinic() {
        return wanted().map(clinic -> clinic.profile().name()).orElse("");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String sealed) {
        token = sealed;
    }
}
