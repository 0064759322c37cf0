package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows whether a patient uses the portal, and what has become of their invitation. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewPortalAccess {

    private final PatientRecord record;
    private final Patients patients;
    private final Invitations invitations;
    private final ClinicCalendar calendar;

    @Inject
    ViewPortalAccess(PatientRecord record, Patients patients, Invitations invitations, ClinicCalendar calendar) {
        this.record = record;
        this.patients = patients;
        this.invitations = invitations;
        this.calendar = calendar;
    }

    ViewPortalAccess() {
        this(null, null, null, null);
    }

    /** How a patient stands with the portal. */
    public PortalAccess of(UUID patient) {
        record.seen(patient);
        Patient row = patients.get(patient);
        Optional<PortalAccess.Pending> pending =
                invitations.pendingOfPatient(patient).map(this::pending);
        return new PortalAccess(row.userId().isPresent(), pending);
    }

    private PortalAccess.Pending pending(Invitation invitation) {
        return new PortalAccess.Pending(
                invitation.stateAt(calendar.now()),
                invitation.letter().sentAt().map(calendar::dayOf),
                calendar.dayOf(invitation.letter().expiresAt()));
    }
}
