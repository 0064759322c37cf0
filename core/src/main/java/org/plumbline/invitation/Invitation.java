package org.plumbline.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** Somebody is invited: to be a member of the clinic, or to see what it plans for a patient, as that patient. */
@Entity
@NamedQuery(
        name = "Invitation.pendingOfMember",
        query = "select i from Invitation i where i.invitee.memberId = :member and i.acceptedAt is null"
                + " and i.withdrawnAt is null")
@NamedQuery(
        name = "Invitation.pendingOfPatient",
        query = "select i from Invitation i where i.invitee.patientId = :patient and i.acceptedAt is null"
                + " and i.withdrawnAt is null")
@NamedQuery(
        name = "Invitation.pendingOfUser",
        query = "select i from Invitation i where i.invitee.userId = :user and i.acceptedAt is null"
                + " and i.withdrawnAt is null")
@NamedQuery(
        name = "Invitation.pendingOfMembers",
        query = "select i from Invitation i where i.invitee.memberId is not null and i.acceptedAt is null"
                + " and i.withdrawnAt is null")
@NamedQuery(
        name = "Invitation.notTakenUp",
        query = "select i, p from Invitation i, Patient p where p.id = i.invitee.patientId and i.acceptedAt is null"
                + " and i.withdrawnAt is null and (i.letter.sentAt is null or i.letter.sentAt < :before"
                + " or i.wrongAnswers >= " + Invitation.MOST_WRONG_ANSWERS + ") and " + Reach.CONDITION)
public class Invitation extends VersionedRow {

    /** How often a date of birth may be told wrongly. */
    static final int MOST_WRONG_ANSWERS = 5;

    /** How long a member's can be followed. */
    public static final Duration FOR_MEMBERS = Duration.ofDays(3);
    /** How long a patient's can be followed. */
    static final Duration FOR_PATIENTS = Duration.ofDays(14);

    @Embedded
    private Invitee invitee;

    @Embedded
    private Letter letter;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "wrong_answers")
    private int wrongAnswers;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Invitation() {}

    /**
     * An invitation whose letter has not gone out yet.
     *
     * @param invitedBy the member who invites; null where a clinic's first admin is invited
     */
    public Invitation(Invitee invitee, UUID invitedBy, Instant now) {
        this.invitee = invitee;
        this.invitedBy = invitedBy;
        this.letter = Letter.unsent(now, lifespan());
    }

    /** Who is invited. */
    public Invitee invitee() {
        return invitee;
    }

    /** Its mail. */
    public Letter letter() {
        return letter;
    }

    /** How long its mail can be followed: three days for a member, two weeks for a patient. */
    public final Duration lifespan() {
        return invitee.memberId().isPresent() ? FOR_MEMBERS : FOR_PATIENTS;
    }

    /** What has become of it at a moment. */
    public InvitationState stateAt(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        if (wrongAnswers >= MOST_WRONG_ANSWERS) {
            return InvitationState.SPENT;
        }
        if (!now.isBefore(letter.expiresAt())) {
            return InvitationState.EXPIRED;
        }
        return letter.sentAt().isEmpty() ? InvitationState.UNSENT : InvitationState.OPEN;
    }

    /** Whether whoever comes with its account may follow it now: also where its mail never went out, for they came. */
    boolean canBeFollowed(Instant now) {
        InvitationState state = stateAt(now);
        return state == InvitationState.OPEN || state == InvitationState.UNSENT;
    }

    /** Its mail has gone out, perhaps once more. */
    public void sent(Instant now) {
        mustBePending(now);
        letter = letter.sent(now, lifespan());
    }

    /** It is taken back: nobody can follow it any more. */
    public void withdraw(Instant now) {
        mustBePending(now);
        withdrawnAt = now;
    }

    void accept(Instant now) {
        mustBeFollowed(now);
        acceptedAt = now;
    }

    /** Whoever follows it told another date of birth than the patient's. */
    void misanswer(Instant now) {
        mustBeFollowed(now);
        wrongAnswers++;
    }

    /** How many answers are left before it is spent. */
    int answersLeft() {
        return MOST_WRONG_ANSWERS - wrongAnswers;
    }

    private void mustBeFollowed(Instant now) {
        if (!canBeFollowed(now)) {
            throw new NotAllowed();
        }
    }

    private void mustBePending(Instant now) {
        if (!stateAt(now).isPending()) {
            throw new NotAllowed();
        }
    }
}
