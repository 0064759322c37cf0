package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.OutcomeMeasure;

class GoalIT extends InContainer {

    private static final OutcomeMeasure ACTIVITIES = Catalogue.load().measure(Measures.ACTIVITIES);
    private final LocalDate today = LocalDate.now(TestClinic.ZONE);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private RecordOutcome record;

    @Inject
    private SetGoal goals;

    @Inject
    private EndGoal end;

    @Inject
    private ViewOutcomes view;

    private TestClinic clinic;
    private Visitor ana;
    private Visitor emily;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient();
    }

    @Test
    void ratesEachOfThePatientsOwnGoalsAndNoOther() {
        UUID shopping = goal("Carry the shopping home");
        UUID sleeping = goal("Sleep through the night");
        Visitor oliver = clinic.patient();
        UUID others = requests.ask(ana, () -> goals.set(oliver.id(), goalEntry("Walk the dog")));

        for (List<Rating> ratings : List.of(
                List.<Rating>of(),
                List.of(new Rating(shopping, 3)),
                List.of(new Rating(shopping, 3), new Rating(shopping, 4)),
                List.of(new Rating(shopping, 3), new Rating(others, 4)),
                List.of(new Rating(shopping, 3), new Rating(sleeping, 4), new Rating(others, 4)))) {
            assertThatThrownBy(() -> rated(ratings))
                    .isInstanceOfSatisfying(
                            ScoreRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(ScoreRefused.Why.OTHER_GOALS));
        }
        rated(List.of(new Rating(shopping, 3), new Rating(sleeping, 4)));
        assertThat(seen().of(ACTIVITIES)).extracting(RecordedOutcome::score).containsExactly(3.5);
    }

    @Test
    void comparesOnlyTheSameActivities() {
        UUID shopping = goal("Carry the shopping home");
        UUID sleeping = goal("Sleep through the night");
        rated(List.of(new Rating(shopping, 2), new Rating(sleeping, 2)));
        requests.tell(ana, () -> end.end(sleeping, GoalEnding.REACHED));
        rated(List.of(new Rating(shopping, 5)));

        assertThat(seen().course(ACTIVITIES).change()).isEmpty();
        rated(List.of(new Rating(shopping, 8)));
        assertThat(seen().course(ACTIVITIES).first().orElseThrow().score()).isEqualTo(5);
        assertThat(seen().course(ACTIVITIES).change().orElseThrow().points()).isEqualTo(3);
        assertThat(seen().openGoals()).extracting(Goal::activity).containsExactly("Carry the shopping home");
    }

    @Test
    void setsAtMostThreeGoalsAlsoAtTheSameTime() {
        List<CompletableFuture<UUID>> answers = Stream.of("Walk", "Sleep", "Lift", "Drive", "Swim")
                .map(words -> requests.begin(ana, () -> goals.set(emily.id(), goalEntry(words))))
                .toList();

        assertThat(answers.stream().filter(answer -> !failed(answer))).hasSize(3);
        assertThat(seen().openGoals()).hasSize(3);
        UUID first = seen().openGoals().get(0).id();
        requests.tell(ana, () -> end.end(first, GoalEnding.DROPPED));
        goal("Dance");
        assertThat(seen().openGoals()).hasSize(3).extracting(Goal::activity).contains("Dance");
    }

    @Test
    void setsWhatIsSentTwiceOnceAndForADayToCome() {
        GoalEntry entry = goalEntry("Walk");
        UUID first = requests.ask(ana, () -> goals.set(emily.id(), entry));

        assertThat(requests.ask(ana, () -> goals.set(emily.id(), entry))).isEqualTo(first);
        assertThat(rows("goal")).isEqualTo(1);
        assertThatThrownBy(() -> requests.ask(
                        ana,
                        () -> goals.set(emily.id(), new GoalEntry(UUID.randomUUID(), "Walk", 8, today.minusDays(1)))))
                .isInstanceOf(GoalRefused.class);
    }

    private static boolean failed(CompletableFuture<UUID> answer) {
        return answer.handle((id, thrown) -> thrown != null).join();
    }

    private UUID rated(List<Rating> ratings) {
        return requests.ask(ana, () -> record.rated(emily.id(), new RatedEntry(UUID.randomUUID(), today, ratings)));
    }

    private UUID goal(String activity) {
        return requests.ask(ana, () -> goals.set(emily.id(), goalEntry(activity)));
    }

    private GoalEntry goalEntry(String activity) {
        return new GoalEntry(UUID.randomUUID(), activity, 8, today.plusDays(42));
    }

    private PatientOutcomes seen() {
        return requests.ask(ana, () -> view.of(emily.id()));
    }

    private int rows(String table) {
        return clinics.rows().count("select count(*) from " + table + " where tenant_id = ?", clinic.id());
    }
}
