package org.plumbline.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void partsCellsByCommas() {
        assertThat(Csv.line("2026-03-18", "", "rows=20")).isEqualTo("2026-03-18,,rows=20\r\n");
    }

    @Test
    void keepsAnEmptyFirstCell() {
        assertThat(Csv.line("", "a")).isEqualTo(",a\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.line("Clarke, Emily", "5\" tall", "two\nlines"))
                .isEqualTo("\"Clarke, Emily\",\"5\"\" tall\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=", "=HYPERLINK(x)"})
    void neutralisesFormulas(String formula) {
        assertThat(Csv.line(formula)).matches("(?s)^\"?'.*");
    }
}
