package org.plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;
import org.plumbline.submission.EntryRefused;
import org.plumbline.submission.EntryRefused.Why;

/** What a device sends late belongs where it happened: to its day and to the program of then. */
class RecordEntryIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Treatments treatments;

    @Inject
    private ViewProgram programs;

    @Inject
    private RecordEntry record;

    @Inject
    private ViewSessions sessions;

    @Inject
    private Clock clock;

    private final UUID key = UUID.randomUUID();
    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;
    private Program program;

    @BeforeEach
    void assignAProgram() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
        treatments.program(clinician, patient);
        program = newest(patient);
    }

    @Test
    void recordsWhatIsSentTwiceAtTheSameTimeOnce() {
        List<CompletableFuture<UUID>> answers = Stream.generate(
                        () -> requests.begin(patient, () -> record.record(done(key, program, now()))))
                .limit(6)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(doneOf(patient)).hasSize(1);
    }

    @Test
    void belongsToTheProgramThatTheDeviceShowed() {
        treatments.program(clinician, patient);
        assertThat(newest(patient).id()).isNotEqualTo(program.id());

        tell(patient, done(key, program, now()));

        assertThat(doneOf(patient))
                .containsExactly(new DoneExercise(
                        LocalDate.now(TestClinic.ZONE),
                        program.exercises().get(0).id()));
        assertThat(clinics.rows().count("select count(*) from exercise_session where program_id = ?", program.id()))
                .isEqualTo(1);
    }

    @Test
    void keepsWhyAnExerciseWasLeftOutAndMakesNoSessionOfIt() {
        UUID exercise = program.exercises().get(0).id();
        tell(patient, new ExerciseEntry(key, program.id(), exercise, Optional.of(SkipReason.PAIN), now()));

        assertThat(doneOf(patient)).isEmpty();
        assertThat(requests.ask(clinician, () -> sessions.of(patient.id(), 7))).isEmpty();
        assertThat(requests.ask(clinician, () -> sessions.skippedSince(patient.id(), LocalDate.EPOCH)))
                .singleElement()
                .satisfies(skipped -> {
                    assertThat(skipped.day()).isEqualTo(LocalDate.now(TestClinic.ZONE));
                    assertThat(skipped.prescribedExercise()).isEqualTo(exercise);
                    assertThat(skipped.reason()).isEqualTo(SkipReason.PAIN);
                });
    }

    @Test
    void refusesWhatCannotBeByName() {
        Duration day = Duration.ofDays(1);
        isRefused(Why.FUTURE, done(key, program, now().plus(day)));
        isRefused(Why.TOO_OLD, done(key, program, now().minus(day.multipliedBy(16))));
        isRefused(Why.OTHER_DAYS, done(key, program, now().minus(day)));
        ExerciseEntry unknown = new ExerciseEntry(key, program.id(), UUID.randomUUID(), Optional.empty(), now());
        isRefused(Why.NOT_PRESCRIBED, unknown);

        tell(patient, done(key, program, now()));
        assertThat(doneOf(patient)).hasSize(1);
    }

    @Test
    void answersARepeatAsTheFirstThoughItIsOldByNow() {
        UUID first = requests.ask(patient, () -> record.record(done(key, program, now())));

        assertThat(requests.ask(patient, () -> record.record(done(key, program, Instant.EPOCH))))
                .isEqualTo(first);
    }

    @Test
    void takesNothingOfAnotherPatients() {
        Visitor other = clinic.patient();
        treatments.program(clinician, other);
        isRefused(Why.NOT_PRESCRIBED, done(UUID.randomUUID(), newest(other), now()));

        tell(patient, done(key, program, now()));
        assertThatThrownBy(() -> tell(other, done(key, newest(other), now()))).isInstanceOf(NotAllowed.class);
        assertThat(doneOf(other)).isEmpty();
    }

    private void isRefused(Why why, ExerciseEntry entry) {
        assertThatThrownBy(() -> tell(patient, entry))
                .isInstanceOfSatisfying(
                        EntryRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private void tell(Visitor somebody, ExerciseEntry entry) {
        requests.ask(somebody, () -> record.record(entry));
    }

    private static ExerciseEntry done(UUID key, Program program, Instant at) {
        return new ExerciseEntry(key, program.id(), program.exercises().get(0).id(), Optional.empty(), at);
    }

    private Instant now() {
        return clock.instant();
    }

    private List<DoneExercise> doneOf(Visitor somebody) {
        return requests.ask(clinician, () -> sessions.since(somebody.id(), LocalDate.EPOCH));
    }

    private Program newest(Visitor somebody) {
        return requests.ask(clinician, () -> {
            Program newest = programs.of(somebody.id()).get(0);
            newest.exercises();
            return newest;
        });
    }
}
