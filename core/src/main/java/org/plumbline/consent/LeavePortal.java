package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.RightsChanged;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.invitation.Departure;
import org.plumbline.invitation.Footing;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;

/**
 * What a patient's leaving changes in our own rows: no account opens the portal to them any more, and the clinic sees since
 * when. The record stays: the clinic must keep it. {@link DeleteOwnAccount} goes through the steps.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class LeavePortal {

    private final Caller caller;
    private final Consents consents;
    private final Patients patients;
    private final Footing footing;
    private final PatientRecord record;
    private final Event<RightsChanged> changes;

    @Inject
    LeavePortal(
            Caller caller,
            Consents consents,
            Patients patients,
            Footing footing,
            PatientRecord record,
            Event<RightsChanged> changes) {
        this.caller = caller;
        this.consents = consents;
        this.patients = patients;
        this.footing = footing;
        this.record = record;
        this.changes = changes;
    }

    LeavePortal() {
        this(null, null, null, null, null, null);
    }

    /** The caller leaves the portal: their account, and whether anything else holds them in the clinic. */
    public Departure leave(Locale language) {
        Patient patient = patients.get(caller.patientId());
        UUID user = patient.userId().orElseThrow(NotAllowed::new);
        Consent said = consents.add(patient.id(), Answer.LEFT, language);
        record.changed(AuditAction.PORTAL_LEFT, patient.id(), said.id());
        patient.shutOut();
        changes.fire(new RightsChanged(user));
        return footing.departure(user);
    }
}
