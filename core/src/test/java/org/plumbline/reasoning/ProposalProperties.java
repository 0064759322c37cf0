package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/** What holds for any proposal. */
class ProposalProperties {
    private static final int MOST = 4;

    @Provide
    Arbitrary<List<ConfirmedDysfunction>> confirmed() {
        return Patients.confirmed();
    }

    @Provide
    Arbitrary<Background> histories() {
        return Patients.backgrounds();
    }

    @Property(tries = 500)
    void neverGivesWhatAConditionSpeaksAgainst(
            @ForAll("confirmed") List<ConfirmedDysfunction> confirmed,
            @ForAll("histories") Background history,
            @ForAll Stage stage) {
        Set<String> conditions = history.allConditions(Given.CATALOGUE);

        assertThat(propose(confirmed, history, stage).lines())
                .allMatch(line -> line.exercise().care().contraindications().stream()
                        .noneMatch(against -> conditions.contains(against.condition()) && against.holdsIn(stage)));
    }

    @Property(tries = 500)
    void staysSmallAndDoublesNothing(
            @ForAll("confirmed") List<ConfirmedDysfunction> confirmed,
            @ForAll("histories") Background history,
            @ForAll Stage stage) {
        Proposal proposal = propose(confirmed, history, stage);

        assertThat(proposal.targeted()).hasSizeLessThanOrEqualTo(MOST);
        assertThat(proposal.lines()).hasSize(proposal.targeted().size() + 1);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            Set<String> seen = new HashSet<>();
            assertThat(proposal.targeted().stream().filter(line -> line.side() != side.opposite()))
                    .allSatisfy(line -> assertThat(line.exercise().muscles())
                            .allMatch(muscle -> seen.add(line.exercise().role() + muscle)));
        }
    }

    @Property(tries = 500)
    void givesEachDysfunctionALineAndAtLeastTwoInAll(
            @ForAll("confirmed") List<ConfirmedDysfunction> confirmed,
            @ForAll("histories") Background history,
            @ForAll Stage stage) {
        List<ConfirmedDysfunction> corrected = confirmed.stream()
                .filter(ProposalProperties::isCorrected)
                .limit(MOST)
                .toList();
        Proposal proposal = propose(corrected, history, stage);
        List<Exercise> possible = corrected.stream()
                .flatMap(one -> possible(one, history, stage))
                .distinct()
                .toList();

        assertThat(corrected)
                .filteredOn(one -> possible(one, history, stage).findAny().isPresent())
                .allMatch(one -> proposal.targeted().stream().anyMatch(line -> answers(line, one)));
        assertThat(proposal.targeted()).hasSizeGreaterThanOrEqualTo(Math.min(2, possible.size()));
    }

    @Property(tries = 300)
    void keepsEachDoseInItsRangeAndTellsItsTime(
            @ForAll("confirmed") List<ConfirmedDysfunction> confirmed,
            @ForAll("histories") Background history,
            @ForAll Stage stage) {
        Proposal proposal = propose(confirmed, history, stage);

        assertThat(proposal.lines())
                .allMatch(line -> line.exercise().dose(stage).orElseThrow().equals(line.dose()))
                .allMatch(line -> isInRange(line.dose()));
        assertThat(proposal.lines().get(proposal.lines().size() - 1).exercise().role())
                .isEqualTo(Role.AEROBIC);
        assertThat(proposal.explain(Given.CATALOGUE).print(Locale.ENGLISH))
                .contains(Given.CATALOGUE.version(), Integer.toString(proposal.minutesPerSession()))
                .doesNotContain("{", "}", "|");
    }

    @Property(tries = 300)
    void mirrorsTheProposalOfAMirroredPatient(
            @ForAll("confirmed") List<ConfirmedDysfunction> confirmed,
            @ForAll("histories") Background history,
            @ForAll Stage stage) {
        List<ConfirmedDysfunction> turned = confirmed.stream()
                .map(one ->
                        new ConfirmedDysfunction(one.dysfunction(), one.side().opposite()))
                .toList();

        assertThat(propose(turned, history, stage).lines().stream()
                        .map(line -> line.exercise().id() + line.side().opposite()))
                .containsExactlyElementsOf(propose(confirmed, history, stage).lines().stream()
                        .map(line -> line.exercise().id() + line.side())
                        .toList());
    }

    private static Proposal propose(List<ConfirmedDysfunction> confirmed, Background history, Stage stage) {
        return new Proposals(Given.CATALOGUE, stage, history).propose(confirmed);
    }

    private static boolean isCorrected(ConfirmedDysfunction one) {
        return Given.CATALOGUE.dysfunction(one.dysfunction()).response() == Response.CORRECT;
    }

    private static Stream<Exercise> possible(ConfirmedDysfunction one, Background history, Stage stage) {
        Set<String> conditions = history.allConditions(Given.CATALOGUE);
        return Given.CATALOGUE.exercises().stream()
                .filter(exercise -> exercise.dose(stage).isPresent())
                .filter(exercise -> !exercise.answersTo(one.dysfunction()).isEmpty())
                .filter(exercise -> exercise.care().contraindications().stream()
                        .noneMatch(against -> conditions.contains(against.condition()) && against.holdsIn(stage)));
    }

    private static boolean answers(ProposedExercise line, ConfirmedDysfunction one) {
        return line.exercise().answersTo(one.dysfunction()).stream()
                .map(Answer::trained)
                .anyMatch(trained -> trained.of(one.side()) == line.side());
    }

    /** The limits that the schema of exercises sets. */
    private static boolean isInRange(Dose dose) {
        return isBetween(1, dose.sets(), 5)
                && isBetween(1, dose.repetitions(), 30)
                && isBetween(0, dose.holdSeconds(), 3600)
                && isBetween(0, dose.restSeconds(), 300)
                && isBetween(1, dose.daysPerWeek(), 7);
    }

    private static boolean isBetween(int low, int value, int high) {
        return low <= value && value <= high;
    }
}
