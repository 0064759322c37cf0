package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void isTheSameInCapitals() {
        assertThat(new MailAddress(" Ana@Harbour.Example ")).isEqualTo(new MailAddress("ana@harbour.example"));
    }

    @Test
    void tellsNothingOfItself() {
        assertThat(new MailAddress("ana@harbour.example").toString()).doesNotContain("ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "ana.ferreira+clinic@harbour.example",
                "o'neil@sub.harbour.example",
                "#{7*7}@b.example"
            })
    void takes(String address) {
        assertThat(new MailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ana",
                "ana@harbour",
                "@harbour.example",
                "ana@harbour.example, eve@evil.example",
                "ana@harbour.example;eve@evil.example",
                "ana@harbour.example\r\nBcc: eve@evil.example",
                "ana@harbour.example\nBcc:eve@evil.example",
                "\"ana ferreira\"@harbour.example",
                "Ana <ana@harbour.example>",
                "ana@[127.0.0.1]",
                "ana..f@harbour.example",
                "ana@-harbour.example",
                "ana@harbour.example%0d%0aBcc",
                "aná@harbour.example"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> new MailAddress(text))
                .isInstanceOf(MailAddressRefused.class)
                .hasMessage("not a mail address");
    }

    @Test
    void refusesAnEndlessAddressAtOnce() {
        assertThatThrownBy(() -> new MailAddress("a.".repeat(100_000) + "@b.example"))
                .isInstanceOf(MailAddressRefused.class);
    }
}
