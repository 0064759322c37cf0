package org.plumbline.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):#([0-9a-f]{6})");

    @Test
    void countsContrastAsTheStandardDoes() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isEqualTo(21);
        assertThat(Colour.of("767676").contrast(Colour.WHITE)).isBetween(4.5, 4.6);
        assertThat(Colour.of("777777").contrast(Colour.WHITE)).isLessThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0F6E6E", "0f6e6e", " #1a3f8c ", "000000", "7a1fa2"})
    void takesAColourInWhichWordsCanBeRead(String chosen) {
        assertThat(chosen.toLowerCase(java.util.Locale.ROOT))
                .contains(Accent.of(chosen).hex());
    }

    @Test
    void refusesAPaleColourAndNamesADarkerOneThatWorks() {
        AccentUnreadable pale = catchThrowableOfType(AccentUnreadable.class, () -> Accent.of("#ffcc00"));
        assertThat(pale.contrast()).isLessThan(4.5);
        assertThat(Accent.of(pale.darker()).hex()).isEqualTo(pale.darker());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "red", "#0f6e6e;}body{display:none", "0f6e6g", "１２３４５６"})
    void refusesWhatIsNoColour(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Accent.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f6e6e", "000000", "7a1fa2", "b00020", "1a3f8c", "5c4a00"})
    void isReadOnLightAndOnDarkGround(String chosen) {
        String style = Accent.of(chosen).style();
        String light = style.substring(0, style.indexOf('\n'));
        String dark = style.substring(style.indexOf("dark"));
        assertThat(token(light, "teal").contrast(Colour.of("f3f2ec"))).isGreaterThanOrEqualTo(4.5);
        assertThat(token(light, "teal").contrast(token(light, "on-teal"))).isGreaterThanOrEqualTo(4.5);
        assertThat(token(light, "teal").contrast(token(light, "teal-soft"))).isGreaterThanOrEqualTo(4.5);
        for (String ground : new String[] {"10181c", "172126", "0c1316"}) {
            assertThat(token(dark, "teal").contrast(Colour.of(ground))).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(token(dark, "teal").contrast(token(dark, "on-teal"))).isGreaterThanOrEqualTo(4.5);
        assertThat(token(dark, "teal").contrast(token(dark, "teal-soft"))).isGreaterThanOrEqualTo(4.5);
    }

    private static Colour token(String style, String name) {
        Matcher matcher = TOKEN.matcher(style);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return Colour.of(matcher.group(2));
            }
        }
        throw new AssertionError("no " + name + " in " + style);
    }
}
