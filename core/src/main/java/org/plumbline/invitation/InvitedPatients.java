package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.Outbox;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.time.ClinicCalendar;

/** Patients and their invitations together. To be asked within a transaction, by those who may. */
@ApplicationScoped
class InvitedPatients {

    private final Patients patients;
    private final Invitations invitations;
    private final Footing footing;
    private final Outbox outbox;
    private final ClinicCalendar calendar;

    @Inject
    InvitedPatients(
            Patients patients, Invitations invitations, Footing footing, Outbox outbox, ClinicCalendar calendar) {
        this.patients = patients;
        this.invitations = invitations;
        this.footing = footing;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    InvitedPatients() {
        this(null, null, null, null, null);
    }

    Patient get(UUID patient) {
        return patients.get(patient);
    }

    Invitation invite(UUID patient, UUID user, UUID by) {
        if (get(patient).userId().isPresent()
                || invitations.pendingOfPatient(patient).isPresent()) {
            throw new NotAllowed();
        }
        if (isAnotherPatients(user)) {
            throw new AddressTaken();
        }
        Invitation invitation = new Invitation(Invitee.patient(patient, user), by, calendar.now());
        invitations.add(invitation);
        return invitation;
    }

    private boolean isAnotherPatients(UUID user) {
        return patients.ofUser(user).isPresent()
                || invitations.pendingOfUser(user).stream()
                        .anyMatch(pending -> pending.invitee().patientId().isPresent());
    }

    Invitation repeatable(UUID patient) {
        return Optional.of(pending(patient))
                .filter(invitation -> invitation.stateAt(calendar.now()) != InvitationState.SPENT)
                .orElseThrow(NotAllowed::new);
    }

    void sent(UUID patient, Post.Sender by) {
        Invitation invitation = pending(patient);
        invitation.sent(calendar.now());
        if (by == Post.Sender.OURSELVES) {
            outbox.put(MailKind.PATIENT_INVITED, invitation.invitee().userId());
        }
    }

    Invitation withdraw(UUID patient) {
        Invitation invitation = pending(patient);
        invitation.withdraw(calendar.now());
        return invitation;
    }

    private Invitation pending(UUID patient) {
        return invitations.pendingOfPatient(patient).orElseThrow(NotAllowed::new);
    }

    /** Whether the owner of an account has left the clinic, or something else holds them. */
    Departure departure(UUID user) {
        return footing.departure(user);
    }
}
