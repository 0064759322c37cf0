package org.plumbline.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {

    @Test
    void isAPlaceInWords() {
        Where where = new Where("  Room 2: ring twice, javascript:alert(1) ");

        assertThat(where.words()).isEqualTo("Room 2: ring twice, javascript:alert(1)");
        assertThat(where.video()).isEmpty();
    }

    @Test
    void isAnAddressOfAVideoService() {
        assertThat(new Where("https://video.example/room?id=7#now").video())
                .hasValueSatisfying(address -> assertThat(address.getHost()).isEqualTo("video.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example/room",
                "HTTP://video.example/room",
                "https://",
                "https:///room",
                "https://ana:secret@video.example/",
                "https://video.example/a room",
                "https://video.example/\"><script>"
            })
    void refusesWhatIsNoSafeAddress(String address) {
        assertRefused(address, VisitRefused.Why.VIDEO);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "Room 2\nsecond line"})
    void isOneLine(String words) {
        assertRefused(words, VisitRefused.Why.PLACE);
    }

    @Test
    void hasAtMost300Characters() {
        assertThat(new Where("x".repeat(300)).words()).hasSize(300);
        assertRefused("x".repeat(301), VisitRefused.Why.PLACE);
    }

    private static void assertRefused(String words, VisitRefused.Why why) {
        assertThatExceptionOfType(VisitRefused.class)
                .isThrownBy(() -> new Where(words))
                .matches(refused -> refused.why() == why);
    }
}
