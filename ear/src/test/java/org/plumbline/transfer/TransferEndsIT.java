package org.plumbline.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A copy that nobody may take any more: it was revoked, it expired, or somebody guessed. */
class TransferEndsIT extends BetweenClinics {

    @Inject
    private ExpiredTransfers expired;

    @Test
    void opensNothingForAnotherCode() {
        prepared();
        Claim other = new Claim(TransferCode.read("00000000000000000000"), BORN);
        assertThat(requests.ask(lucia, () -> transfer.open(other))).isEqualTo(Opened.NOTHING);
        assertThat(requests.ask(lucia, () -> transfer.take(other, false))).isEmpty();
        assertThat(audited(to, "TRANSFER_REFUSED")).isEqualTo(2);
        assertThat(count(to, "patient")).isZero();
    }

    @Test
    void isDestroyedWithTheFifthWrongDateOfBirth() {
        TransferCode code = prepared();
        for (int day = 1; day <= 4; day++) {
            assertThat(open(code, BORN.plusDays(day))).isEqualTo(Opened.NOTHING);
        }
        assertThat(open(code, BORN).offer()).as("four are forgiven").isPresent();
        assertThat(open(code, BORN.minusDays(1))).isEqualTo(Opened.NOTHING);

        assertThat(open(code, BORN)).isEqualTo(Opened.NOTHING);
        assertThat(taken(code)).isEmpty();
        assertThat(parcels()).isZero();
        assertThat(states()).containsExactly(TransferState.DESTROYED);
        assertThat(audited(from, "TRANSFER_DESTROYED")).isEqualTo(1);
    }

    @Test
    void isTriedTenTimesAnHourByAMember() {
        TransferCode code = prepared();
        for (int count = 0; count < 10; count++) {
            assertThat(open(code, BORN).limited()).isFalse();
        }
        assertThat(open(code, BORN)).isEqualTo(Opened.LIMITED);
        assertThat(requests.ask(to.clinician(), () -> transfer.open(new Claim(code, BORN)))
                        .offer())
                .as("a colleague")
                .isPresent();
    }

    @Test
    void isGoneWhenItIsRevokedOrPreparedAnew() {
        TransferCode first = prepared();
        TransferCode second = prepared();
        assertThat(open(first, BORN)).isEqualTo(Opened.NOTHING);
        assertThat(open(second, BORN).offer()).isPresent();
        assertThat(parcels()).isEqualTo(1);

        UUID open = requests.ask(ana, () -> view.of(patient)).get(0).id();
        assertThat(requests.ask(ana, () -> prepare.revoke(open))).isTrue();
        assertThat(requests.ask(ana, () -> prepare.revoke(open))).isTrue();
        assertThat(open(second, BORN)).isEqualTo(Opened.NOTHING);
        assertThat(taken(second)).isEmpty();
        assertThat(states()).containsOnly(TransferState.REVOKED);
        assertThat(audited(from, "TRANSFER_REVOKED")).isEqualTo(2);
        assertThat(parcels()).isZero();
    }

    @Test
    void isNotRevokedAfterItWasTaken() {
        TransferCode code = prepared();
        UUID id = requests.ask(ana, () -> view.of(patient)).get(0).id();
        taken(code);
        assertThat(requests.ask(ana, () -> prepare.revoke(id))).isFalse();
        assertThat(states()).containsExactly(TransferState.TAKEN);
    }

    @Test
    void expiresAndIsDestroyed() {
        TransferCode code = prepared();
        from.rows()
                .write(
                        "update transfer_parcel set expires_at = now() - interval '1 second' where tenant_id = ?",
                        from.id());
        from.rows()
                .write(
                        "update transfer set prepared_at = now() - interval '8 days', expires_at = now() - interval '1 second'"
                                + " where tenant_id = ?",
                        from.id());
        assertThat(open(code, BORN)).isEqualTo(Opened.NOTHING);
        assertThat(taken(code)).isEmpty();
        assertThat(states()).containsExactly(TransferState.EXPIRED);

        expired.drop();
        assertThat(parcels()).isZero();
    }
}
