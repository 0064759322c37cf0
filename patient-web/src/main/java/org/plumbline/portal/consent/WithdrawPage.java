package org.plumbline.portal.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Says what it means to take the consent back, before it is done. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class WithdrawPage {

    private final Caller caller;

    @Inject
    WithdrawPage(Caller caller) {
        this.caller = caller;
    }

    WithdrawPage() {
        this(null);
    }

    /** Whose form this is. */
    public UUID getPatient() {
        return caller.patientId();
    }
}
