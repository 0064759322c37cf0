package org.plumbline.portal.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Says what it means to delete one's account, and what the clinic must keep, before it is done. */
@Named
@RequestScoped
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class LeavePage {

    private final Caller caller;

    @Inject
    LeavePage(Caller caller) {
        this.caller = caller;
    }

    LeavePage() {
        this(null);
    }

    /** Whose form this is. */
    public UUID getPatient() {
        return caller.patientId();
    }

    /** Whether the other settings are open to them: not where they are asked for consent first. */
    public boolean isOpen() {
        return caller.rights().filter(rights -> rights.who() == Who.PATIENT).isPresent();
    }
}
