package org.plumbline.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=1+1",
                "#{clinic.name} ${x}",
                "مرحبا، ظهري يؤلمني",
                "👩🏽‍⚕️ merci",
                "Dear {0}, it''s fine"
            })
    void keepsWhateverIsTypedAsItIs(String typed) {
        assertThat(new MessageText(" " + typed + "\r\n").words()).isEqualTo(typed);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n\t ", "\0"})
    void refusesNothing(String typed) {
        assertThatExceptionOfType(MessageRefused.class)
                .isThrownBy(() -> new MessageText(typed))
                .matches(refused -> refused.why() == MessageRefused.Why.EMPTY);
    }

    @Test
    void takes4000CharactersAndNotOneMore() {
        assertThat(new MessageText("x".repeat(4000)).words()).hasSize(4000);
        assertThatExceptionOfType(MessageRefused.class)
                .isThrownBy(() -> new MessageText("x".repeat(4001)))
                .matches(refused -> refused.why() == MessageRefused.Why.TOO_LONG);
    }

    @Test
    void keepsItsWordsOutOfLogs() {
        assertThat(new MessageText("My left foot went numb")).hasToString("a message");
    }
}
