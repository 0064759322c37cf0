package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;

class LineInWordsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");
    private static final Program PROGRAM =
            Programmed.of(CATALOGUE, LocalDate.of(2026, 3, 2), 6, List.of("crossed-leg-side-lean", "bridge"));

    @Test
    void tellsADoseWithItsSide() {
        assertThat(line(0, Locale.UK).dose()).isEqualTo("1 × 2 · hold 30 seconds · 5 days a week · left side");
        assertThat(line(0, SPANISH).dose())
                .isEqualTo("1 × 2 · mantén 30 segundos · 5 días por semana · lado izquierdo");
    }

    @Test
    void namesNoSideWhereThereIsNone() {
        assertThat(line(1, Locale.UK).dose()).doesNotContain("side");
    }

    @Test
    void tellsTheStayActiveItemInMinutes() {
        assertThat(line(2, Locale.UK).isStayActive()).isTrue();
        assertThat(line(2, Locale.UK).dose()).isEqualTo("20 minutes · 5 days a week");
        assertThat(line(2, SPANISH).dose()).isEqualTo("20 minutos · 5 días por semana");
        assertThat(line(2, Locale.UK).reason()).startsWith("keeps you active");
    }

    @Test
    void namesTheDaysOfTheWeekInTheirOrder() {
        Instruction instruction =
                new Instruction(new Weekdays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)), Weeks.ALL, "slowly", false);
        assertThat(told(instruction, Locale.UK).dose()).endsWith("Mon, Fri").doesNotContain("a week");
        assertThat(told(instruction, SPANISH).dose()).endsWith("lun, vie");
        assertThat(told(instruction, Locale.UK).note()).isEqualTo("slowly");
        assertThat(told(instruction, Locale.UK).weeks()).isEmpty();
    }

    @Test
    void tellsInWhichWeeksADoseHolds() {
        assertThat(told(in(1, 2), Locale.UK).weeks()).isEqualTo("weeks 1 to 2");
        assertThat(told(in(2, 2), SPANISH).weeks()).isEqualTo("semana 2");
        assertThat(told(in(3, Weeks.END), SPANISH).weeks()).isEqualTo("a partir de la semana 3");
    }

    private static Instruction in(int first, int last) {
        return new Instruction(Weekdays.FREE, new Weeks(first, last), "", false);
    }

    private static LineInWords line(int index, Locale locale) {
        return new LineInWords(PROGRAM.exercises().get(index).line(), CATALOGUE, locale);
    }

    private static LineInWords told(Instruction instruction, Locale locale) {
        ProgramLine line = PROGRAM.exercises().get(1).line();
        return new LineInWords(
                new ProgramLine(line.exercise(), line.side(), line.dysfunction(), line.dose(), instruction),
                CATALOGUE,
                locale);
    }
}
