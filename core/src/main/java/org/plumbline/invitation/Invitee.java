package org.plumbline.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** Who is invited: somebody to be a member, or to a patient's record; and with which account. */
@Embeddable
public class Invitee {

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "user_id")
    private UUID userId;

    protected Invitee() {}

    private Invitee(UUID memberId, UUID patientId, UUID userId) {
        this.memberId = memberId;
        this.patientId = patientId;
        this.userId = userId;
    }

    /** Somebody who shall be a member. */
    public static Invitee member(UUID member, UUID user) {
        return new Invitee(member, null, user);
    }

    /** Somebody who shall see a patient's program, as this patient. */
    public static Invitee patient(UUID patient, UUID user) {
        return new Invitee(null, patient, user);
    }

    /** The member's row; nothing where a patient is invited. */
    public Optional<UUID> memberId() {
        return Optional.ofNullable(memberId);
    }

    /** The patient's row; nothing where a member is invited. */
    public Optional<UUID> patientId() {
        return Optional.ofNullable(patientId);
    }

    /** The account at Keycloak. */
    public UUID userId() {
        return userId;
    }
}
