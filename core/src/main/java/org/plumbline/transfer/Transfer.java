package org.plumbline.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A copy of a record that another clinic may take, as the sender's clinic knows it. */
@Entity
@NamedQuery(
        name = "Transfer.ofPatient",
        query =
                "select t, m.name from Transfer t, Member m where m.id = t.preparation.preparedBy and t.patientId = :patient"
                        + " order by t.preparation.preparedAt desc, t.id desc")
class Transfer extends VersionedRow {

    /** Long enough for a letter and a first visit there. */
    static final Duration HOLDS = Duration.ofDays(7);

    @Column(name = "patient_id")
    private UUID patientId;

    @Embedded
    private Preparation preparation;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private Outcome outcome;

    protected Transfer() {}

    Transfer(UUID patientId, Preparation preparation) {
        this.patientId = patientId;
        this.preparation = preparation;
        this.expiresAt = preparation.preparedAt().plus(HOLDS);
    }

    UUID patientId() {
        return patientId;
    }

    Preparation preparation() {
        return preparation;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    TransferState stateAt(Instant now) {
        return outcome()
                .flatMap(Outcome::state)
                .orElse(expiresAt.isAfter(now) ? TransferState.OPEN : TransferState.EXPIRED);
    }

    /** Nobody takes it any more. */
    void revoke(Instant now) {
        outcome = new Outcome(now);
    }
}
