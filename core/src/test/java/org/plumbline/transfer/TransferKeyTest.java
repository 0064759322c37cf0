package org.plumbline.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TransferKeyTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final LocalDate BORN = LocalDate.of(1984, 5, 17);
    private static final String TEXT = "Núñez, \"sitting\" \uD83D\uDE00";

    private final TransferCode code = TransferCode.random(RANDOM);
    private final TransferKey key = new TransferKey(code, BORN);

    @Test
    void opensWhatItSealed() {
        assertThat(new TransferKey(code, BORN).open(key.seal(TEXT, RANDOM))).isEqualTo(TEXT);
    }

    @Test
    void showsNothingOfIt() {
        byte[] sealed = key.seal(TEXT, RANDOM);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("sitting");
        assertThat(key.seal(TEXT, RANDOM)).as("the same text again").isNotEqualTo(sealed);
    }

    @Test
    void opensNothingWithAnotherDateOfBirthOrCode() {
        byte[] sealed = key.seal(TEXT, RANDOM);
        assertThatThrownBy(() -> new TransferKey(code, BORN.plusDays(1)).open(sealed))
                .isInstanceOf(CopyUnreadable.class);
        assertThatThrownBy(() -> new TransferKey(TransferCode.random(RANDOM), BORN).open(sealed))
                .isInstanceOf(CopyUnreadable.class);
    }

    @Test
    void opensNothingThatWasChanged() {
        byte[] sealed = key.seal(TEXT, RANDOM);
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> key.open(changed)).isInstanceOf(CopyUnreadable.class);
        }
    }

    @Test
    void findsThePlaceByTheCodeAloneAndProvesTheDate() {
        TransferKey other = new TransferKey(code, BORN.plusDays(1));
        assertThat(other.lookup()).isEqualTo(key.lookup()).hasSize(32);
        assertThat(other.proof()).isNotEqualTo(key.proof()).hasSize(32);
        assertThat(new TransferKey(TransferCode.random(RANDOM), BORN).lookup()).isNotEqualTo(key.lookup());
    }
}
