package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows patients what they agreed to. It tells nothing of their record, and leaves no trace in its audit. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.NOBODYS)
public class ViewOwnConsent {

    private final Caller caller;
    private final Consents consents;

    @Inject
    ViewOwnConsent(Caller caller, Consents consents) {
        this.caller = caller;
        this.consents = consents;
    }

    ViewOwnConsent() {
        this(null, null);
    }

    /** How the caller stands to it. */
    public ConsentStanding standing() {
        return consents.standing(caller.patientId());
    }

    /** All that the caller said, the oldest first. */
    public List<Consent> all() {
        return consents.of(caller.patientId());
    }
}
