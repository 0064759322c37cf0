package org.plumbline.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgeryTest {

    private static final String OURS = "https://clinic.example";

    @Test
    void isNoneWhereOurOwnPageSends() {
        assertThat(isForged(form().header("Origin", OURS))).isFalse();
        assertThat(isForged(form().header("Origin", OURS).header("Sec-Fetch-Site", "same-origin")))
                .isFalse();
        assertThat(isForged(form().header("Sec-Fetch-Site", "none"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "http://clinic.example", "https://clinic.example:444", "null", ""})
    void isWhateverNamesAnotherOrigin(String origin) {
        assertThat(isForged(form().header("Origin", origin))).isTrue();
        assertThat(isForged(form().header("Origin", origin).header("Sec-Fetch-Site", "same-origin")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", ""})
    void isWhateverTheBrowserSaysComesFromElsewhere(String site) {
        assertThat(isForged(form().header("Sec-Fetch-Site", site))).isTrue();
        assertThat(isForged(form().header("Sec-Fetch-Site", site).header("Origin", OURS)))
                .isTrue();
    }

    @Test
    void isWhatSpeaksForSomebodyAndSaysNotWhereFrom() {
        assertThat(isForged(form().header("Cookie", "plumbline-clinic=1"))).isTrue();
        assertThat(isForged(form())).isFalse();
    }

    @Test
    void isNothingThatChangesNothing() {
        assertThat(isForged(Request.of("GET").header("Origin", "https://elsewhere.example")))
                .isFalse();
    }

    private static Request form() {
        return Request.of("POST");
    }

    private static boolean isForged(Request request) {
        return Forgery.is(request.get(), OURS);
    }
}
