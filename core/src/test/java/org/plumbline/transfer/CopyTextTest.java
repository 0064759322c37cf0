package org.plumbline.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.assessment.BodySite;
import org.plumbline.assessment.Decision;
import org.plumbline.assessment.PainQuality;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.knowledge.Unit;
import org.plumbline.outcome.GoalEnding;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.patient.Sex;
import org.plumbline.program.ProgramKind;
import org.plumbline.transfer.copy.Authored;
import org.plumbline.transfer.copy.CopiedAssessment;
import org.plumbline.transfer.copy.CopiedCourse;
import org.plumbline.transfer.copy.CopiedProgram;
import org.plumbline.transfer.copy.RecordCopy;

class CopyTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 17);
    private static final Text NAME = new Text("High hip", "Cadera elevada");
    private static final Authored ANA = new Authored("Ana Ferreira", DAY);

    @Test
    void isReadAsItWasWritten() {
        assertThat(CopyText.read(CopyText.of(copy()))).isEqualTo(copy());
    }

    /** What no Plumbline writes is refused, whoever sealed it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version":1            | "version":2
            "intensity":7          | "intensity":11
            "score":6              | "score":-1
            "BACK_LOWER_LEFT"      | "SOMEWHERE"
            "given":"Emily"        | "given":""
            "2026-05-17"           | "yesterday"
            "en":"High hip"        | "en":""
            "sets":2               | "sets":100000
            "born"                 | "unborn"
            {                      | [
            """)
    void isRefusedWhereItCanNotBe(String told, String other) {
        String changed = CopyText.of(copy()).replace(told, other);
        assertThat(changed).isNotEqualTo(CopyText.of(copy()));
        assertThatThrownBy(() -> CopyText.read(changed)).isInstanceOf(CopyUnreadable.class);
    }

    @Test
    void keepsWhatLooksLikeMarkupAsText() {
        String words = "<script>alert(1)</script> #{1+1} =1+1 \u202E";
        RecordCopy copy = copy(new CopiedCourse.Pain(DAY, 6, PainRegion.LOWER, PainRelation.AT_REST, words));
        assertThat(CopyText.read(CopyText.of(copy)).course().pain().get(0).note())
                .isEqualTo(words);
    }

    private static RecordCopy copy() {
        return copy(new CopiedCourse.Pain(DAY, 6, PainRegion.LOWER, PainRelation.AT_REST, "worse in the car"));
    }

    private static RecordCopy copy(CopiedCourse.Pain pain) {
        return new RecordCopy(
                RecordCopy.VERSION,
                new Authored("Harbour Clinic", DAY),
                new RecordCopy.Person("Emily", "Clarke", DAY.minusYears(40), Sex.FEMALE),
                List.of(assessment()),
                List.of(program()),
                new CopiedCourse(
                        List.of(pain),
                        List.of(new CopiedCourse.Session(DAY, 3)),
                        List.of(new CopiedCourse.Score(NAME, DAY, 4.5, true)),
                        List.of(new CopiedCourse.Goal("Carry shopping", 8, DAY, Optional.of(GoalEnding.REACHED)))));
    }

    private static CopiedAssessment assessment() {
        return new CopiedAssessment(
                DAY,
                Optional.empty(),
                ANA,
                List.of(new CopiedAssessment.Told(CopiedAssessment.Topic.EASES, List.of(NAME), "walking")),
                new CopiedAssessment.Examined(
                        List.of(new CopiedAssessment.Point(BodySite.BACK_LOWER_LEFT, 7, PainQuality.ACHING)),
                        List.of(NAME),
                        List.of(new CopiedAssessment.Finding(NAME, Side.LEFT, 14, Unit.MILLIMETRE, true))),
                List.of(new CopiedAssessment.Hypothesis(NAME, Decision.Status.CONFIRMED, "")),
                List.of(new CopiedAssessment.Addendum(ANA, "The left one")));
    }

    private static CopiedProgram program() {
        return new CopiedProgram(
                1,
                ProgramKind.TARGETED,
                new CopiedProgram.Days(DAY, DAY.plusDays(41)),
                ANA,
                "",
                "Slowly",
                List.of(new CopiedProgram.Exercise(
                        NAME,
                        Side.LEFT,
                        Optional.of(NAME),
                        new CopiedProgram.Dose(2, 10, 0, 45, 3),
                        List.of(DayOfWeek.MONDAY),
                        "")));
    }
}
