package org.plumbline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.course.Course;
import org.plumbline.course.Parts;
import org.plumbline.course.Stretch;
import org.plumbline.course.Treatment;
import org.plumbline.handout.Drawings;
import org.plumbline.handout.Edition;
import org.plumbline.handout.Letterhead;
import org.plumbline.handout.OpenedPdf;
import org.plumbline.handout.Paper;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.letter.Part.Chart;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.program.PausedDays;
import org.plumbline.program.Programmed;

class CourseDrawingTest {

    private static final LocalDate TODAY = Sheets.TODAY;
    private static final Covered DAYS = new Covered(TODAY.minusDays(13), TODAY);
    private static final Color BEGUN = new Color(0x9a6200);
    private static final Color DONE = new Color(0x7fa9a6);

    @Test
    void marksWhereAProgramBeganAndWhatWasDone() {
        OpenedPdf pdf = printed(List.of(stretch(0, 6, 40), stretch(7, 3, 80)));
        assertThat(pdf.tags()).anyMatch(tag -> tag.startsWith("Figure Chart of pain"));
        assertThat(pdf.dots(0, DONE)).isGreaterThan(5000);
        assertThat(pdf.dots(0, BEGUN)).isGreaterThan(50);
    }

    @Test
    void drawsNothingForDaysOnWhichNothingWasPrescribed() {
        Stretch felt = new Stretch(TODAY.minusDays(6), TODAY, OptionalDouble.of(4), 0, Optional.empty());
        assertThat(printed(List.of(felt)).dots(0, DONE)).isZero();
    }

    private static Stretch stretch(int after, int pain, int percent) {
        LocalDate first = DAYS.from().plusDays(after);
        return new Stretch(first, first.plusDays(6), OptionalDouble.of(pain), 3, Optional.of(percent));
    }

    private static OpenedPdf printed(List<Stretch> stretches) {
        Pen pen = new Pen(basis(), Locale.UK);
        Chart chart =
                new Chart(Drawings.address(new CourseDrawing(pen, DAYS, stretches).svg()), pen.say("course.chart"));
        Sheet plain = Sheets.progress(Locale.UK, Paper.A4);
        return Sheets.printed(new Sheet(
                new Edition(Locale.UK, Paper.A4),
                plain.head(),
                plain.kind(),
                plain.wording(),
                plain.about(),
                plain.signed(),
                List.of(new Part("Course", List.of(), List.of(chart), List.of()))));
    }

    private static LetterBasis basis() {
        Catalogue catalogue = Catalogue.load();
        Parts parts = new Parts(
                List.of(),
                List.of(Programmed.of(catalogue, DAYS.from().plusDays(2), 6, List.of("bridge"))),
                List.of(),
                List.of(),
                List.of(),
                PausedDays.NONE);
        Course course = new Course(List.of(), List.of(), List.of(), Set.of(), false);
        Treatment treatment = new Treatment(null, TODAY, parts, Optional.empty(), course, Optional.empty(), catalogue);
        return new LetterBasis(
                null,
                new Letterhead("Clinic", Letterhead.OWN_ACCENT, Optional.empty()),
                "Ana",
                treatment,
                catalogue,
                List.of(),
                new PatientOutcomes(List.of(), Map.of(), List.of(), TODAY));
    }
}
