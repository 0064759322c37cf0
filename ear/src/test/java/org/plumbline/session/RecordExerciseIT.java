package org.plumbline.session;

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
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.ProgramOrder;

class RecordExerciseIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private AssignProgram assign;

    @Inject
    private RecordExercise record;

    @Inject
    private ViewToday today;

    @Inject
    private ViewSessions sessions;

    private final UUID key = UUID.randomUUID();
    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void assignAProgram() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = assigned();
    }

    @Test
    void isSeenByThePatientAndTheClinician() {
        UUID exercise = exercises(patient).get(0);
        requests.ask(patient, () -> record.done(key, exercise));

        assertThat(requests.ask(patient, today::own).done()).containsExactly(exercise);
        assertThat(requests.ask(clinician, () -> sessions.of(patient.id(), 7)))
                .containsExactly(new DoneOnDay(LocalDate.now(TestClinic.ZONE), 1));
    }

    @Test
    void recordsWhatIsSentTwiceOnce() {
        UUID exercise = exercises(patient).get(0);
        UUID first = requests.ask(patient, () -> record.done(key, exercise));

        assertThat(requests.ask(patient, () -> record.done(key, exercise))).isEqualTo(first);
        assertThat(logs()).isEqualTo(1);
    }

    @Test
    void recordsWhatIsSentTwiceAtTheSameTimeOnce() {
        UUID exercise = exercises(patient).get(0);
        List<CompletableFuture<UUID>> answers = Stream.generate(
                        () -> requests.begin(patient, () -> record.done(key, exercise)))
                .limit(6)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(logs()).isEqualTo(1);
    }

    @Test
    void recordsAnExerciseOnceADay() {
        UUID exercise = exercises(patient).get(0);
        requests.ask(patient, () -> record.done(key, exercise));
        requests.ask(patient, () -> record.done(UUID.randomUUID(), exercise));

        assertThat(logs()).isEqualTo(1);
    }

    @Test
    void putsAllOfADayIntoOneSession() {
        exercises(patient).forEach(exercise -> requests.ask(patient, () -> record.done(UUID.randomUUID(), exercise)));

        assertThat(logs()).isEqualTo(exercises(patient).size());
        assertThat(clinics.rows().count("select count(*) from exercise_session where tenant_id = ?", clinic.id()))
                .isEqualTo(1);
    }

    @Test
    void refusesAnotherPatientsKey() {
        Visitor other = assigned();
        UUID exercise = exercises(patient).get(0);
        UUID others = exercises(other).get(0);
        requests.ask(patient, () -> record.done(key, exercise));

        assertThatThrownBy(() -> requests.ask(other, () -> record.done(key, others)))
                .isInstanceOf(NotAllowed.class);
        assertThat(logs()).isEqualTo(1);
    }

    @Test
    void refusesAnotherPatientsExercise() {
        UUID others = exercises(assigned()).get(0);

        assertThatThrownBy(() -> requests.ask(patient, () -> record.done(key, others)))
                .isInstanceOf(ExerciseNotToday.class);
    }

    @Test
    void refusesAnExerciseOfTheProgramBefore() {
        UUID old = exercises(patient).get(0);
        assignTo(patient);

        assertThatThrownBy(() -> requests.ask(patient, () -> record.done(key, old)))
                .isInstanceOf(ExerciseNotToday.class);
    }

    private Visitor assigned() {
        Visitor somebody = clinic.patient();
        assignTo(somebody);
        return somebody;
    }

    private void assignTo(Visitor somebody) {
        UUID assessment = examinations.confirmed(clinician, somebody.id(), Entries.highHip());
        ProgramOrder order = orders.asProposed(clinician, assessment);
        requests.ask(clinician, () -> assign.assign(order));
    }

    private List<UUID> exercises(Visitor somebody) {
        return requests.ask(somebody, today::own).program().orElseThrow().exercises().stream()
                .map(PrescribedExercise::id)
                .toList();
    }

    private int logs() {
        return clinics.rows().count("select count(*) from exercise_log where tenant_id = ?", clinic.id());
    }
}
