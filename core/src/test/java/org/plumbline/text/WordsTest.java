package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areKeptWithoutWhatTheDatabaseRefuses() {
        assertThat(Words.of(" a\0b\r\nc ", 10)).isEqualTo("ab\nc");
    }

    @Test
    void areEmptyWhereNothingWasTyped() {
        assertThat(Words.of(null, 10)).isEmpty();
    }

    @Test
    void areNoLongerThanTheyMayBe() {
        assertThatThrownBy(() -> Words.of("abc", 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
