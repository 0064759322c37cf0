package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.plumbline.audit.AuditAction;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.time.ClinicCalendar;

/**
 * Asks whoever follows a patient's invitation for the patient's day of birth. A mail may reach somebody else: a stranger
 * must not open the record by it.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.INVITED, on = Whose.NOBODYS)
public class AcceptInvitation {

    private final Invitations invitations;
    private final Patients patients;
    private final AuditTrail trail;
    private final ClinicCalendar calendar;
    private final Caller caller;

    @Inject
    AcceptInvitation(
            Invitations invitations, Patients patients, AuditTrail trail, ClinicCalendar calendar, Caller caller) {
        this.invitations = invitations;
        this.patients = patients;
        this.trail = trail;
        this.calendar = calendar;
        this.caller = caller;
    }

    AcceptInvitation() {
        this(null, null, null, null, null);
    }

    /** What came of an answer. */
    public enum Verdict {
        /** It is the patient: the portal is open to them from now on. */
        WELCOME,
        /** That is not the day; it may be told again. */
        WRONG,
        /** That is not the day, and the invitation can't be followed any more. */
        SPENT
    }

    /**
     * Takes the day of birth that the caller tells. After the fifth wrong one the invitation is spent.
     *
     * @throws org.plumbline.identity.NotAllowed where the caller's invitation can't be followed any more
     */
    public Verdict answer(LocalDate born) {
        Invitation invitation = invitations.locked(caller.invitationId());
        Patient patient = patients.get(invitation.invitee().patientId().orElseThrow());
        if (patient.birthDate().equals(born)) {
            invitation.accept(calendar.now());
            patient.admit(invitation.invitee().userId());
            keep(AuditAction.INVITATION_ACCEPTED, invitation, patient);
            return Verdict.WELCOME;
        }
        invitation.misanswer(calendar.now());
        keep(AuditAction.INVITATION_MISANSWERED, invitation, patient);
        return invitation.answersLeft() == 0 ? Verdict.SPENT : Verdict.WRONG;
    }

    private void keep(AuditAction action, Invitation invitation, Patient patient) {
        trail.record(AuditEntry.of(action).on(invitation.id()).about(patient.id()));
    }
}
