package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;

class ProgramDifferenceTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 4);

    private final Program older = program(line("walking", 2, ""), line("bridge", 2, ""), line("bird-dog", 2, ""));

    @Test
    void tellsWhatIsNewWhatIsGoneAndWhatIsSaidOtherwise() {
        Program newer = program(line("bridge", 3, ""), line("walking", 2, ""), line("side-bridge", 2, ""));

        ProgramDifference difference = ProgramDifference.between(older, newer);

        assertThat(names(difference.added())).containsExactly("side-bridge");
        assertThat(names(difference.removed())).containsExactly("bird-dog");
        assertThat(names(difference.kept())).containsExactly("walking");
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().first().dose().sets()).isEqualTo(2);
            assertThat(change.after().first().dose().sets()).isEqualTo(3);
        });
    }

    @Test
    void countsAnotherNoteAsAChange() {
        Program newer = program(line("walking", 2, "before breakfast"), line("bridge", 2, ""), line("bird-dog", 2, ""));

        assertThat(ProgramDifference.between(older, newer).changed()).hasSize(1);
    }

    @Test
    void findsNothingBetweenTheSame() {
        ProgramDifference difference = ProgramDifference.between(older, older);

        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.kept()).hasSize(3);
    }

    private static List<String> names(List<PhasedExercise> exercises) {
        return exercises.stream().map(one -> one.first().exercise()).toList();
    }

    private static Program program(Prescription... lines) {
        return Programmed.of(START, 6, List.of(lines));
    }

    private static Prescription line(String exercise, int sets, String note) {
        return new Prescription(
                exercise,
                Side.NONE,
                Optional.empty(),
                new Dose(sets, 8, 5, 30, 3, List.of()),
                new Instruction(Weekdays.FREE, Weeks.ALL, note, false));
    }
}
