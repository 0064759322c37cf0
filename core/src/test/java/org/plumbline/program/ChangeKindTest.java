package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;

/** What a patient is told of a changed exercise. */
class ChangeKindTest {

    private static final Dose DOSE = new Dose(2, 10, 20, 30, 3, List.of());

    @Test
    void tellsTheHoldBeforeAllElse() {
        assertThat(kind(new Dose(3, 10, 30, 30, 5, List.of()))).isEqualTo(ChangeKind.LONGER_HOLD);
        assertThat(kind(new Dose(3, 10, 15, 30, 5, List.of()))).isEqualTo(ChangeKind.SHORTER_HOLD);
    }

    @Test
    void tellsHowMuchOfItBeforeTheDays() {
        assertThat(kind(new Dose(3, 10, 20, 30, 2, List.of()))).isEqualTo(ChangeKind.MORE);
        assertThat(kind(new Dose(2, 8, 20, 30, 5, List.of()))).isEqualTo(ChangeKind.LESS);
        assertThat(kind(new Dose(2, 10, 20, 30, 5, List.of()))).isEqualTo(ChangeKind.OFTENER);
        assertThat(kind(new Dose(2, 10, 20, 30, 2, List.of()))).isEqualTo(ChangeKind.RARER);
    }

    @Test
    void countsDaysOfTheWeekThatAreNamed() {
        Weekdays days = new Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        Instruction named = new Instruction(days, Instruction.none().weeks(), "", false);
        assertThat(kind(DOSE, named)).isEqualTo(ChangeKind.RARER);
    }

    @Test
    void tellsTheRestAsALittleDifferent() {
        assertThat(kind(new Dose(2, 10, 20, 45, 3, List.of()))).isEqualTo(ChangeKind.OTHERWISE);
    }

    private static ChangeKind kind(Dose dose) {
        return kind(dose, Instruction.none());
    }

    private static ChangeKind kind(Dose dose, Instruction instruction) {
        ProgramDifference difference =
                ProgramDifference.between(program(DOSE, Instruction.none()), program(dose, instruction));
        assertThat(difference.changed()).hasSize(1);
        return ChangeKind.of(difference.changed().get(0));
    }

    private static Program program(Dose dose, Instruction instruction) {
        Prescription line = new Prescription("walking", Side.NONE, Optional.empty(), dose, instruction);
        return Programmed.of(LocalDate.of(2027, 3, 1), 4, List.of(line));
    }
}
