package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;
import org.plumbline.program.ProgramRefused.Why;

class ProgramOrderTest {

    private static final Period SIX_WEEKS = Period.ofWeeks(LocalDate.of(2026, 3, 2), 6);

    @Test
    void acceptsATargetedProgramThatAnswersAHypothesis() {
        assertThatCode(() -> order(ProgramKind.TARGETED, "", List.of(answering(), active()))
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATargetedProgramThatAnswersNothing() {
        refuses(order(ProgramKind.TARGETED, "", List.of(active())), Why.NO_HYPOTHESIS);
    }

    @Test
    void refusesAGeneralProgramThatAnswersAHypothesis() {
        refuses(order(ProgramKind.GENERAL, "wants to begin", List.of(answering())), Why.NO_HYPOTHESIS);
    }

    @Test
    void asksWhyForAGeneralProgram() {
        refuses(order(ProgramKind.GENERAL, " ", List.of(active())), Why.NO_REASON);
    }

    @Test
    void asksWhyForMoreThanSixExercises() {
        refuses(order(ProgramKind.TARGETED, "", Collections.nCopies(7, answering())), Why.NO_REASON);
        assertThatCode(() -> order(ProgramKind.TARGETED, "asked for more", Collections.nCopies(7, answering()))
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAProgramOfNothing() {
        refuses(order(ProgramKind.TARGETED, "", List.of()), Why.NO_EXERCISE);
    }

    private static void refuses(ProgramOrder order, Why why) {
        assertThatExceptionOfType(ProgramRefused.class).isThrownBy(order::check).returns(why, ProgramRefused::why);
    }

    private static ProgramOrder order(ProgramKind kind, String reason, List<Prescription> lines) {
        return new ProgramOrder(new Basis(UUID.randomUUID(), kind, reason, false), SIX_WEEKS, lines);
    }

    private static Prescription answering() {
        return new Prescription("any", Side.LEFT, Optional.of(UUID.randomUUID()), dose());
    }

    private static Prescription active() {
        return new Prescription("any", Side.NONE, Optional.empty(), dose());
    }

    private static Dose dose() {
        return new Dose(2, 8, 5, 30, 3, List.of());
    }
}
