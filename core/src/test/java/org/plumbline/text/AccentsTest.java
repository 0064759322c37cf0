package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void leaveTheBareLetter() {
        assertThat(Accents.off("María Núñez, Ü")).isEqualTo("Maria Nunez, U");
        assertThat(Accents.off("Nu\u0301n\u0303ez")).isEqualTo("Nunez");
        assertThat(Accents.off("O'Neill 12 ß")).isEqualTo("O'Neill 12 ß");
    }
}
