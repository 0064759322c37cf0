package org.plumbline.portal.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.plumbline.consent.ConsentStanding;
import org.plumbline.consent.ConsentStanding.State;
import org.plumbline.consent.ConsentText;
import org.plumbline.consent.ViewOwnConsent;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** What the clinic keeps, who sees it, and that nobody watches: read and agreed to before anything else of the portal. */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class ConsentPage {

    private final ViewOwnConsent viewOwnConsent;
    private final Caller caller;
    private final Person person;
    private ConsentStanding standing;

    @Inject
    ConsentPage(ViewOwnConsent viewOwnConsent, Caller caller, Person person) {
        this.viewOwnConsent = viewOwnConsent;
        this.caller = caller;
        this.person = person;
    }

    ConsentPage() {
        this(null, null, null);
    }

    /** Whose form this is: a tab that was left open may be sent by somebody else. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** The version of the words on the page. */
    public int getVersion() {
        return ConsentText.VERSION;
    }

    /** Whether it is the last step of the way in. */
    public boolean isFirstTime() {
        return standing().state() == State.NEVER;
    }

    /** Whether the caller agreed to these words. */
    public boolean isGiven() {
        return standing().isGiven();
    }

    /** The key of what is said of an earlier answer. */
    public String getNote() {
        return "consent_consent.note." + standing().state();
    }

    /** The day of the caller's last answer, as they write it; empty where there is none. */
    public String getSince() {
        DateTimeFormatter written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(person.getLocale());
        return standing().since().map(written::format).orElse("");
    }

    private ConsentStanding standing() {
        if (standing == null) {
            standing = viewOwnConsent.standing();
        }
        return standing;
    }
}
