package org.plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.plumbline.knowledge.Dose;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.Instruction;
import org.plumbline.program.Prescription;
import org.plumbline.program.ProgramOrder;
import org.plumbline.program.Weekdays;
import org.plumbline.program.Weeks;

/** What a patient is asked for today, by the days of the week and the weeks that were prescribed. */
class ExerciseDaysIT extends InContainer {

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
    private ViewToday today;

    @Inject
    private RecordExercise record;

    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void openAClinic() {
        TestClinic clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
    }

    @Test
    void asksForAnExerciseOnItsDaysAndTakesItOnOthersOfTheWeek() {
        DayOfWeek tomorrow = LocalDate.now(TestClinic.ZONE).plusDays(1).getDayOfWeek();
        assign(new Instruction(new Weekdays(Set.of(tomorrow)), Weeks.ALL, "", false));

        ViewToday.Today day = day();
        assertThat(day.due()).isEmpty();
        assertThat(day.otherwise()).hasSize(1);
        UUID line = day.otherwise().get(0).id();
        requests.ask(patient, () -> record.done(UUID.randomUUID(), line));
        assertThat(day().done()).containsExactly(line);
    }

    @Test
    void asksForAnExerciseOnItsDay() {
        DayOfWeek now = LocalDate.now(TestClinic.ZONE).getDayOfWeek();
        assign(new Instruction(new Weekdays(Set.of(now)), new Weeks(1, 1), "", false));

        assertThat(day().due()).hasSize(1);
        assertThat(day().otherwise()).isEmpty();
    }

    @Test
    void refusesADoseOfLaterWeeks() {
        assign(new Instruction(Weekdays.FREE, new Weeks(2, Weeks.END), "", false));

        assertThat(day().due()).isEmpty();
        assertThat(day().otherwise()).isEmpty();
        UUID later = day().program().orElseThrow().exercises().get(0).id();
        assertThatThrownBy(() -> requests.ask(patient, () -> record.done(UUID.randomUUID(), later)))
                .isInstanceOf(ExerciseNotToday.class);
    }

    private ViewToday.Today day() {
        return requests.ask(patient, today::own);
    }

    private void assign(Instruction instruction) {
        UUID assessment = examinations.confirmed(clinician, patient.id(), Entries.highHip());
        ProgramOrder proposed = orders.asProposed(clinician, assessment);
        Prescription first = proposed.lines().get(0);
        Dose dose = new Dose(2, 8, 5, 30, 1, List.of());
        Prescription line = new Prescription(first.exercise(), first.side(), first.hypothesis(), dose, instruction);
        requests.ask(
                clinician, () -> assign.assign(new ProgramOrder(proposed.basis(), proposed.period(), List.of(line))));
    }
}
