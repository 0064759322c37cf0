package org.plumbline.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.handout.Paperwork.BEGIN;
import static org.plumbline.handout.Paperwork.SPANISH;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.handout.Handout.Aim;
import org.plumbline.handout.Handout.Standing;
import org.plumbline.knowledge.Text;
import org.plumbline.program.Programmed;

class HandoutPressTest {

    private static final List<String> TWO = List.of("bridge", "standing-hip-flexor-stretch");
    private static final Color LEG = new Color(0x2f5661);
    private static final int SMALL_FILE = 300 * 1024;

    @Test
    void saysInEnglishWhatThePatientDoes() {
        String text = Paperwork.printed(Paperwork.of(Locale.UK, Paper.A4, TWO)).text();
        assertThat(text)
                .contains("Clínica Espalda & Más", "Lucía Peña Ibáñez", "Your exercises", Paperwork.PORTAL)
                .contains("Program 2, 26 November 2026 to 6 January 2027", "1 Bridge", "days a week", "Why:")
                .contains("20 minutes · 5 days a week", "keeps you active", "Call your emergency number now")
                .contains("Week 6, from 31 Dec 2026", "Pain, 0 to 10");
    }

    @Test
    void saysInSpanishWhatThePatientDoes() {
        String text = Paperwork.printed(Paperwork.of(SPANISH, Paper.A4, TWO)).text();
        assertThat(text)
                .contains("Tus ejercicios", "Programa 2, del 26 de noviembre de 2026 al 6 de enero de 2027")
                .contains("1 Puente", "días por semana", "20 minutos", "Llama ya al número de emergencias")
                .contains("sáb", "Dolor, de 0 a 10");
    }

    @Test
    void isTaggedSoThatItCanBeReadAloud() {
        OpenedPdf pdf = Paperwork.printed(Paperwork.of(SPANISH, Paper.A4, List.of("bridge")));
        String shown =
                Paperwork.CATALOGUE.exercise("bridge").words().described().es();
        assertThat(pdf.<Boolean>read(d -> d.getDocumentCatalog().getMarkInfo().isMarked()))
                .isTrue();
        assertThat(pdf.<String>read(d -> d.getDocumentCatalog().getLanguage())).isEqualTo("es");
        assertThat(pdf.<String>read(d -> d.getDocumentInformation().getTitle()))
                .isEqualTo("Tus ejercicios, Programa 2");
        assertThat(pdf.tags())
                .contains("H1", "H2", "L", "LI", "Table", "TH")
                .containsSubsequence("H1", "Figure " + shown, "H2");
    }

    @Test
    void showsThePicturesInTheirColours() {
        assertThat(Paperwork.printed(Paperwork.of(Locale.UK, Paper.A4, TWO)).dots(0, LEG))
                .isGreaterThan(2
                        * Paperwork.printed(Paperwork.of(Locale.UK, Paper.A4, List.of()))
                                .dots(0, LEG));
    }

    @ParameterizedTest
    @CsvSource({"en-US, LETTER", "es-ES, A4"})
    void leadsToThePortal(Locale locale, Paper paper) {
        assertThat(Paperwork.printed(Paperwork.of(locale, paper, TWO)).code()).isEqualTo(Paperwork.PORTAL);
    }

    @ParameterizedTest
    @CsvSource({"en-US, LETTER, 612", "es-MX, LETTER, 612", "en-GB, A4, 595", "es-ES, A4, 595"})
    void findsRoomForTheSixExercisesOfTheMostWords(Locale locale, Paper paper, int width) {
        List<String> longest = longest(locale);
        OpenedPdf pdf = Paperwork.printed(Paperwork.of(locale, paper, longest));
        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        assertThat(pdf.size()).isLessThan(SMALL_FILE);
        assertThat(pdf.<PDRectangle>read(d -> d.getPage(0).getMediaBox()).getWidth())
                .isBetween(width - 1f, width + 1f);
        String text = pdf.text();
        longest.forEach(id -> steps(id).forEach(step -> assertThat(text).contains(step.in(locale))));
    }

    @Test
    void printsNoExerciseWhileTheProgramIsPaused() {
        OpenedPdf pdf = Paperwork.printed(Paperwork.standing(new Standing(BEGIN, true, Optional.empty())));
        assertThat(pdf.text())
                .contains("Your exercises are paused")
                .doesNotContain("Bridge")
                .doesNotContain("Week 1");
    }

    @Test
    void saysThatANewerProgramTookItsPlace() {
        assertThat(Paperwork.printed(Paperwork.standing(new Standing(BEGIN, false, Optional.of(BEGIN))))
                        .text())
                .contains("A newer program took the place of this one on 26 November 2026.");
    }

    @Test
    void isHeadedByTheGoalsAndByTheLogo() {
        OpenedPdf pdf = Paperwork.printed(Paperwork.dressed(List.of(new Aim("Subir <3> escaleras", 8, BEGIN))));
        assertThat(pdf.text()).contains("Your goals", "Subir <3> escaleras: 8 of 10 by 26 November 2026");
        assertThat(pdf.tags()).containsSubsequence("Figure Clínica Espalda & Más", "H1", "H2", "L");
        assertThat(pdf.dots(0, Paperwork.INK)).isGreaterThan(1000);
        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void showsWhatTheClinicUploaded() {
        OpenedPdf pdf = Paperwork.printed(Paperwork.uploaded());
        assertThat(pdf.tags()).contains("Figure A step");
        assertThat(pdf.dots(0, Paperwork.INK)).isGreaterThan(1000);
    }

    @Test
    void namesTheFileWithoutTheirName() {
        assertThat(Paperwork.PRESS.file(Paperwork.of(SPANISH, Paper.A4, TWO))).isEqualTo("ejercicios-programa-2.pdf");
    }

    private static List<Text> steps(String exercise) {
        return Paperwork.CATALOGUE.exercise(exercise).steps();
    }

    private static List<String> longest(Locale locale) {
        return Programmed.answering(Paperwork.CATALOGUE).stream()
                .sorted(Comparator.comparing(exercise -> -exercise.steps().stream()
                        .mapToInt(step -> step.in(locale).length())
                        .sum()))
                .limit(6)
                .map(exercise -> exercise.id())
                .toList();
    }
}
