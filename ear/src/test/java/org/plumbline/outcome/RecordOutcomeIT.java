package org.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.pain.PainScore;

class RecordOutcomeIT extends InContainer {

    private static final OutcomeMeasure PAIN = Catalogue.load().measure(Measures.PAIN);
    private static final OutcomeMeasure ACTIVITIES = Catalogue.load().measure(Measures.ACTIVITIES);
    private final LocalDate today = LocalDate.now(TestClinic.ZONE);

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private RecordOutcome record;

    @Inject
    private RecordOwnOutcome own;

    @Inject
    private StrikeOutcome strike;

    @Inject
    private SetGoal goals;

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
    void isSeenByBothWithWhoGaveIt() {
        typed(entry("nrs", 6, today.minusDays(28)));
        requests.ask(emily, () -> own.tell(new OwnEntry(UUID.randomUUID(), new PainScore(4), List.of())));

        assertThat(seen().of(PAIN))
                .extracting(RecordedOutcome::score, RecordedOutcome::isByPatient, RecordedOutcome::takenOn)
                .containsExactly(tuple(6.0, false, today.minusDays(28)), tuple(4.0, true, today));
        assertThat(requests.ask(emily, view::own).outcomes()).hasSize(2);
        assertThat(seen().course(PAIN).change().orElseThrow().improved()).isTrue();
        assertThat(audited("OUTCOME_RECORDED")).isEqualTo(2);
    }

    @Test
    void recordsWhatIsSentTwiceOnceAlsoAtTheSameTime() {
        OutcomeEntry entry = entry("rmdq-24", 12, today);
        List<CompletableFuture<UUID>> answers = Stream.generate(
                        () -> requests.begin(ana, () -> record.typed(emily.id(), entry)))
                .limit(6)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(rows("outcome")).isEqualTo(1);
        assertThat(audited("OUTCOME_RECORDED")).isEqualTo(1);
    }

    @Test
    void recordsAPatientsPainAndActivitiesTogetherAndOnce() {
        UUID goal = goal("Carry the shopping home");
        OwnEntry entry = new OwnEntry(UUID.randomUUID(), new PainScore(5), List.of(new Rating(goal, 3)));
        UUID first = requests.ask(emily, () -> own.tell(entry));

        assertThat(requests.ask(emily, () -> own.tell(entry))).isEqualTo(first);
        assertThat(rows("outcome")).isEqualTo(2);
        assertThat(rows("outcome_rating")).isEqualTo(1);
        assertThat(seen().of(ACTIVITIES)).extracting(RecordedOutcome::score).containsExactly(3.0);
    }

    @Test
    void refusesWhatCantBeAndKeepsNothing() {
        assertRefused(entry("nrs", 11, today), ScoreRefused.Why.OFF_SCALE);
        assertRefused(entry("nrs", 5, today.plusDays(1)), ScoreRefused.Why.IMPOSSIBLE_DAY);
        assertRefused(entry("nrs", 5, LocalDate.of(1984, 5, 16)), ScoreRefused.Why.IMPOSSIBLE_DAY);
        assertRefused(entry("psfs", 5, today), ScoreRefused.Why.OTHER_MEASURE);
        assertRefused(entry("no-such", 5, today), ScoreRefused.Why.OTHER_MEASURE);
        assertThat(rows("outcome")).isZero();
        assertThat(rows("submission")).isZero();
    }

    @Test
    void keepsWhatIsStruckOutAndCountsItNoMore() {
        typed(entry("nrs", 6, today.minusDays(28)));
        UUID wrong = typed(entry("nrs", 9, today.minusDays(14)));
        requests.tell(ana, () -> strike.strike(wrong, new StrikeReason("Another patient's")));
        requests.tell(ana, () -> strike.strike(wrong, new StrikeReason("A second reason")));

        assertThat(seen().course(PAIN).points())
                .extracting(RecordedOutcome::score)
                .containsExactly(6.0);
        assertThat(seen().of(PAIN)).hasSize(2).last().satisfies(struck -> {
            assertThat(struck.isStruck()).isTrue();
            assertThat(struck.struckReason()).isEqualTo("Another patient's");
            assertThat(struck.struckBy()).contains(ana.id());
        });
        assertThat(audited("OUTCOME_STRUCK")).isEqualTo(1);
        assertThatThrownBy(() -> new StrikeReason("  x ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotForWhoIsOutsideTheCareTeam() {
        TeamClinic team = TeamClinic.of(clinics.open());
        UUID patient = team.patient("Emily", "Clarke");
        Visitor inside = team.clinician();
        team.treats(inside, patient);
        UUID outcome = requests.ask(inside, () -> record.typed(patient, entry("nrs", 6, today)));
        Visitor outside = team.clinician();

        for (Runnable attempt : List.<Runnable>of(
                () -> record.typed(patient, entry("nrs", 5, today)),
                () -> strike.strike(outcome, new StrikeReason("Not theirs")),
                () -> goals.set(patient, goalEntry("Walk")),
                () -> view.of(patient))) {
            assertThatThrownBy(() -> requests.tell(outside, attempt)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> requests.tell(clinics.open().clinician(), attempt))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(requests.ask(inside, () -> view.of(patient)).outcomes()).hasSize(1);
    }

    private void assertRefused(OutcomeEntry entry, ScoreRefused.Why why) {
        assertThatThrownBy(() -> typed(entry))
                .isInstanceOfSatisfying(
                        ScoreRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private UUID typed(OutcomeEntry entry) {
        return requests.ask(ana, () -> record.typed(emily.id(), entry));
    }

    private UUID goal(String activity) {
        return requests.ask(ana, () -> goals.set(emily.id(), goalEntry(activity)));
    }

    private GoalEntry goalEntry(String activity) {
        return new GoalEntry(UUID.randomUUID(), activity, 8, today.plusDays(42));
    }

    private static OutcomeEntry entry(String measure, double score, LocalDate day) {
        return new OutcomeEntry(UUID.randomUUID(), measure, day, score);
    }

    private PatientOutcomes seen() {
        return requests.ask(ana, () -> view.of(emily.id()));
    }

    private int rows(String table) {
        return clinics.rows().count("select count(*) from " + table + " where tenant_id = ?", clinic.id());
    }

    private int audited(String action) {
        return clinics.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }
}
