package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        refuses(order(ProgramKind.TARGETED, "", seven()), Why.NO_REASON);
        assertThatCode(() ->
                        order(ProgramKind.TARGETED, "asked for more", seven()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void countsAnExerciseOnceHoweverOftenItsDoseChanges() {
        Prescription other = answering();
        List<Prescription> seven = new ArrayList<>(List.of(other, later(other, 3), later(other, 5)));
        IntStream.range(0, 5).forEach(i -> seven.add(answering()));
        seven.set(0, in(other, 1, 2));
        seven.set(1, in(other, 3, 4));

        assertThatCode(() -> order(ProgramKind.TARGETED, "", seven).check()).doesNotThrowAnyException();
    }

    @Test
    void refusesTwoDosesOfOneExerciseAtATime() {
        Prescription line = answering();
        refuses(order(ProgramKind.TARGETED, "", List.of(in(line, 1, 3), in(line, 3, 6))), Why.WEEKS);
    }

    @Test
    void refusesADoseForWeeksInWhichTheProgramIsOver() {
        Prescription line = answering();
        refuses(order(ProgramKind.TARGETED, "", List.of(in(line, 1, 6), later(line, 7))), Why.WEEKS);
    }

    @Test
    void refusesARetestBeforeTheProgramBegins() {
        RetestOn early = new RetestOn(UUID.randomUUID(), SIX_WEEKS.startsOn().minusDays(1));
        ProgramOrder order = new ProgramOrder(
                UUID.randomUUID(),
                new Basis(UUID.randomUUID(), ProgramKind.TARGETED, "", false),
                SIX_WEEKS,
                List.of(answering()),
                Handover.none(),
                List.of(early));
        refuses(order, Why.RETEST);
    }

    private static Prescription later(Prescription line, int from) {
        return in(line, from, Weeks.END);
    }

    private static Prescription in(Prescription line, int first, int last) {
        Instruction instruction = new Instruction(Weekdays.FREE, new Weeks(first, last), "", false);
        return new Prescription(line.exercise(), line.side(), line.hypothesis(), line.dose(), instruction);
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

    private static List<Prescription> seven() {
        return Stream.generate(ProgramOrderTest::answering).limit(7).toList();
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
