package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.record.PatientRecord;

/** What inviting a patient changes in our own rows, step by step; {@link PatientInvitations} goes through the steps. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ChangePortalAccess {

    private final PatientRecord record;
    private final InvitedPatients patients;
    private final Caller caller;

    @Inject
    ChangePortalAccess(PatientRecord record, InvitedPatients patients, Caller caller) {
        this.record = record;
        this.patients = patients;
        this.caller = caller;
    }

    ChangePortalAccess() {
        this(null, null, null);
    }

    /** Who shall be invited, and by which clinic: for whoever may invite this patient. */
    public Guest guest(UUID patient) {
        record.seen(patient);
        Patient row = patients.get(patient);
        return new Guest(Host.of(row.clinic()), row.name());
    }

    /**
     * Invites a patient whom nobody invited yet.
     *
     * @throws AddressTaken where the account is another patient's, or shall be
     * @throws NotAllowed where they have access, or an invitation that is pending
     */
    public Addressee invite(UUID patient, UUID user) {
        record.seen(patient);
        Invitation invitation = patients.invite(patient, user, caller.memberId());
        record.changed(AuditAction.PATIENT_INVITED, patient, invitation.id());
        return Addressee.of(invitation);
    }

    /**
     * The invitation that shall be sent once more.
     *
     * @throws NotAllowed where there is none, or it is spent: then the address is to be looked at first
     */
    public Addressee repeat(UUID patient) {
        record.seen(patient);
        Invitation invitation = patients.repeatable(patient);
        record.changed(AuditAction.INVITATION_REPEATED, patient, invitation.id());
        return Addressee.of(invitation);
    }

    /** The mail of a patient's invitation has gone out, or goes out with this. */
    public void sent(UUID patient, Post.Sender by) {
        record.seen(patient);
        patients.sent(patient, by);
    }

    /**
     * Takes a patient's invitation back.
     *
     * @throws NotAllowed where none is pending
     */
    public Departure withdraw(UUID patient) {
        record.seen(patient);
        Invitation invitation = patients.withdraw(patient);
        record.changed(AuditAction.INVITATION_WITHDRAWN, patient, invitation.id());
        return patients.departure(invitation.invitee().userId());
    }

    /**
     * Ends a patient's access to the portal.
     *
     * @throws NotAllowed where they have none
     */
    public Departure end(UUID patient) {
        record.seen(patient);
        Optional<UUID> user = patients.get(patient).userId();
        patients.get(patient).shutOut();
        record.changed(AuditAction.PATIENT_ACCESS_REVOKED, patient, patient);
        return patients.departure(user.orElseThrow(NotAllowed::new));
    }
}
