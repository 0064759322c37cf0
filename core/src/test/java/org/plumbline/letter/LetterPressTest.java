package org.plumbline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.handout.Edition;
import org.plumbline.handout.OpenedPdf;
import org.plumbline.handout.Paper;

class LetterPressTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    @Test
    void saysInEnglishWhatWasTypedAndWhatTheRecordHolds() {
        assertThat(Sheets.printed(Sheets.referral(new Edition(Locale.UK, Paper.A4), Sheets.USUAL))
                        .text())
                .contains("Clínica Espalda & Más", "26 November 2026", "Dr. Peña Calle Mayor 1", "Referral letter")
                .contains("Lucía Peña Ibáñez, born 29 February 1980", "Urgent: please see today")
                .contains("Reason for referral Numb since Monday", "History Pain since May", "Please see her")
                .contains("Pelvic tilt 14°", "Signed by Tomás Ríos on 26 November 2026");
    }

    @Test
    void saysInSpanishHowItWent() {
        assertThat(Sheets.printed(Sheets.progress(SPANISH, Paper.A4)).text())
                .contains("Informe de evolución", "Lucía Peña Ibáñez, fecha de nacimiento: 29 de febrero de 1980")
                .contains("Del 2 de octubre de 2026 al 26 de noviembre de 2026", "Resumen It went well", "Plan Go on")
                .contains("Firmado por Tomás Ríos el 26 de noviembre de 2026")
                .doesNotContain("Motivo", "Urgente");
    }

    @Test
    void isTaggedSoThatItCanBeReadAloud() {
        OpenedPdf pdf = Sheets.printed(Sheets.referral(new Edition(SPANISH, Paper.A4), Sheets.USUAL));
        assertThat(pdf.<Boolean>read(d -> d.getDocumentCatalog().getMarkInfo().isMarked()))
                .isTrue();
        assertThat(pdf.<String>read(d -> d.getDocumentCatalog().getLanguage())).isEqualTo("es");
        assertThat(pdf.<String>read(d -> d.getDocumentInformation().getTitle()))
                .startsWith("Carta de derivación")
                .doesNotContain("Lucía");
        assertThat(pdf.tags()).contains("H1", "H2", "P", "Table", "TR", "TH", "TD");
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 612", "A4, 595"})
    void isSetOnThePaperOfTheCountry(Paper paper, int width) {
        PDRectangle box = Sheets.printed(Sheets.progress(Locale.US, paper))
                .read(d -> d.getPage(0).getMediaBox());
        assertThat(box.getWidth()).isBetween(width - 1f, width + 1f);
    }

    @Test
    void wearsTheColourOfTheClinic() {
        OpenedPdf pdf = Sheets.printed(Sheets.referral(new Edition(Locale.UK, Paper.A4), Sheets.USUAL));
        assertThat(pdf.dots(0, new Color(0x7a1f5c))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Bold</b> & \"said\" {{clinic}} #{7*7} ]]> <img src=\"http://127.0.0.1:9/x\"/>",
                "=HYPERLINK(\"http://x\")",
                "A 🙂 smile",
                "مرحبا بالعالم",
                "zero\u0000\u0001\uffff"
            })
    void keepsWhateverIsTypedAsText(String typed) {
        Wording wording = new Wording(typed, typed, typed, typed + " The end.", Urgency.SOON);
        OpenedPdf pdf = Sheets.printed(Sheets.referral(new Edition(Locale.UK, Paper.A4), wording));
        assertThat(pdf.text()).contains("The end.", "Signed by Tomás Ríos");
        if (typed.startsWith("<") || typed.startsWith("=")) {
            assertThat(pdf.text().replace(" ", "")).contains(typed.replace(" ", ""));
        }
    }

    @Test
    void setsTheLongestWordsWithinThePage() {
        Wording wording = new Wording(
                "M".repeat(Wording.LONGEST_ADDRESSEE),
                "M".repeat(Wording.LONGEST_REASON),
                "M".repeat(Wording.LONGEST_SUMMARY),
                "M".repeat(Wording.LONGEST_ASKS),
                Urgency.ROUTINE);
        OpenedPdf pdf = Sheets.printed(Sheets.referral(new Edition(Locale.UK, Paper.LETTER), wording));
        long letters = pdf.text().chars().filter(letter -> letter == 'M').count();
        assertThat(letters).isGreaterThanOrEqualTo(11_500);
        for (int i = 0; i < pdf.pages(); i++) {
            assertThat(darkAtTheEdge(pdf, i)).as("page %d", i).isZero();
        }
    }

    private static long darkAtTheEdge(OpenedPdf pdf, int index) {
        var page = pdf.page(index);
        int x = page.getWidth() - 20;
        return IntStream.range(0, page.getHeight())
                .filter(y -> (page.getRGB(x, y) & 0xff) < 128)
                .count();
    }
}
