package org.plumbline.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.course.ViewOwnLight;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.pain.PainRelation;
import org.plumbline.reasoning.Gate;
import org.plumbline.session.ViewToday;
import org.plumbline.submission.EntryRefused;
import org.plumbline.submission.EntryRefused.Why;
import org.plumbline.worklist.ViewWorklist;
import org.plumbline.worklist.WorkItem;
import org.plumbline.worklist.WorkKind;

/** A yes on the phone shuts the exercises and waits in the worklist at once, until a member has looked. */
class RecordScreeningIT extends InContainer {

    private static final String EMERGENCY = "saddle-numbness";
    private static final String FRACTURE = "sudden-pain-fragile-bone";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Treatments treatments;

    @Inject
    private RecordScreening record;

    @Inject
    private SettleScreening settle;

    @Inject
    private ViewScreenings screenings;

    @Inject
    private ViewToday today;

    @Inject
    private ViewOwnGate gate;

    @Inject
    private ViewOwnLight light;

    @Inject
    private ViewWorklist worklist;

    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void assignAProgram() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
        treatments.program(clinician, patient);
    }

    @Test
    void aYesShutsTheExercisesAndWaitsInTheWorklistAtOnce() {
        answer(EMERGENCY, true);

        assertThat(requests.ask(patient, today::own).paused()).isTrue();
        assertThat(requests.ask(patient, gate::own).level()).isEqualTo(Gate.Level.EMERGENCY);
        assertThat(waits()).extracting(WorkItem::kind).contains(WorkKind.EMERGENCY);
    }

    @Test
    void aPossibleFractureWaitsAsUrgentAndShutsThemToo() {
        answer(FRACTURE, true);

        assertThat(requests.ask(patient, today::own).paused()).isTrue();
        assertThat(waits()).extracting(WorkItem::kind).contains(WorkKind.URGENT_FLAG);
    }

    @Test
    void answersWithoutAYesShutNothingAndAreKept() {
        treatments.report(patient, 9, PainRelation.DURING);
        assertThat(requests.ask(patient, light::today).asks()).isTrue();

        answer(EMERGENCY, false);

        assertThat(requests.ask(patient, light::today).asks()).isFalse();
        assertThat(requests.ask(patient, today::own).paused()).isFalse();
        assertThat(requests.ask(clinician, () -> screenings.of(patient.id())))
                .singleElement()
                .satisfies(kept -> assertThat(kept.isStanding()).isFalse());
    }

    @Test
    void aLaterNoTakesNoYesBack() {
        answer(EMERGENCY, true);
        answer(EMERGENCY, false);

        assertThat(requests.ask(patient, today::own).paused()).isTrue();
    }

    @Test
    void standsUntilAMemberSaysWhatTheyFoundOut() {
        UUID yes = answer(EMERGENCY, true);
        assertThatThrownBy(() -> requests.tell(clinician, () -> settle.settle(yes, " ")))
                .isInstanceOf(IllegalArgumentException.class);

        requests.tell(clinician, () -> settle.settle(yes, "A misunderstanding."));

        assertThat(requests.ask(patient, today::own).paused()).isFalse();
        assertThat(waits()).extracting(WorkItem::kind).doesNotContain(WorkKind.EMERGENCY);
        assertThat(requests.ask(clinician, () -> screenings.of(patient.id())))
                .singleElement()
                .satisfies(kept -> assertThat(kept.settledNote()).contains("A misunderstanding."));
    }

    @Test
    void standsUntilANewerAssessmentIsSigned() {
        answer(EMERGENCY, true);

        treatments.program(clinician, patient);

        assertThat(requests.ask(patient, today::own).paused()).isFalse();
        assertThat(waits()).extracting(WorkItem::kind).doesNotContain(WorkKind.EMERGENCY);
    }

    @Test
    void isRecordedOnceAndByTheFirstAnswer() {
        ScreeningEntry entry = entry(EMERGENCY, true, now());
        UUID first = requests.ask(patient, () -> record.record(entry));

        ScreeningEntry again = new ScreeningEntry(entry.key(), Map.of(EMERGENCY, false), now());
        assertThat(requests.ask(patient, () -> record.record(again))).isEqualTo(first);
        assertThat(requests.ask(clinician, () -> screenings.of(patient.id()))).hasSize(1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(refused(entry("no-such-question", true, now()))).contains(Why.NOTHING_ASKED);
        assertThat(refused(entry(EMERGENCY, true, now().plus(Duration.ofDays(1)))))
                .contains(Why.FUTURE);
        assertThat(requests.ask(clinician, () -> screenings.of(patient.id()))).isEmpty();
    }

    @Test
    void isNobodysToSettleInAnotherClinic() {
        UUID yes = answer(EMERGENCY, true);
        Visitor stranger = clinics.open().clinician();

        assertThatThrownBy(() -> requests.tell(stranger, () -> settle.settle(yes, "Fine.")))
                .isInstanceOf(NotAllowed.class);
        assertThat(requests.ask(patient, today::own).paused()).isTrue();
    }

    private Optional<Why> refused(ScreeningEntry entry) {
        try {
            requests.ask(patient, () -> record.record(entry));
            return Optional.empty();
        } catch (EntryRefused e) {
            return Optional.of(e.why());
        }
    }

    private List<WorkItem> waits() {
        return requests.ask(clinician, () -> worklist.today(Optional.empty(), 200))
                .items();
    }

    private UUID answer(String question, boolean yes) {
        return requests.ask(patient, () -> record.record(entry(question, yes, now())));
    }

    private static ScreeningEntry entry(String question, boolean yes, Instant at) {
        return new ScreeningEntry(UUID.randomUUID(), Map.of(question, yes), at);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
