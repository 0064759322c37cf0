package org.plumbline.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void isReadAsItIsShown() {
        TransferCode code = TransferCode.random(RANDOM);
        assertThat(code.inGroups()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(TransferCode.read(code.inGroups())).isEqualTo(code);
    }

    @Test
    void isEachTimeAnother() {
        assertThat(Stream.generate(() -> TransferCode.random(RANDOM))
                        .limit(1_000)
                        .collect(Collectors.toSet()))
                .hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234-56789-ABCDE-FGHJK",
                " o1234 56789 abcde fghjk ",
                "OI234 – 56789—ABCDEFGHJK",
                "0L23456789ABCDEFGHJK"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(TransferCode.read(typed).inGroups()).isEqualTo("01234-56789-ABCDE-FGHJK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01234-56789-ABCDE-FGHJ",
                "01234-56789-ABCDE-FGHJKM",
                "U1234-56789-ABCDE-FGHJK",
                "0123456789ABCDEFGHJ<"
            })
    void isRefusedWhereItIsNone(String typed) {
        assertThatThrownBy(() -> TransferCode.read(typed)).isInstanceOf(TransferCodeWrong.class);
    }

    @Test
    void isRefusedAtOnceWhereItIsALongText() {
        assertThatThrownBy(() -> TransferCode.read("0".repeat(1_000_000))).isInstanceOf(TransferCodeWrong.class);
    }

    @Test
    void standsInNoLog() {
        TransferCode code = TransferCode.random(RANDOM);
        assertThat(code.toString()).doesNotContain(code.characters());
    }
}
