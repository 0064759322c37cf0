package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.PortalAccess;
import org.plumbline.invitation.ViewPortalAccess;

/** Whether a patient uses the portal, beside who has seen the record. */
@Named("accessCard")
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AccessCard {

    private final ViewPortalAccess view;
    private final HistoryPage page;
    private PortalAccess access;

    @Inject
    AccessCard(ViewPortalAccess view, HistoryPage page) {
        this.view = view;
        this.page = page;
    }

    AccessCard() {
        this(null, null);
    }

    /** How the patient stands with the portal, in one word of the bundle's. */
    public String getState() {
        return access().state();
    }

    /** Until when the invitation can be followed; null where that says nothing. */
    public LocalDate getUntil() {
        return access().until();
    }

    private PortalAccess access() {
        if (access == null) {
            access = view.of(page.getPatientId());
        }
        return access;
    }
}
