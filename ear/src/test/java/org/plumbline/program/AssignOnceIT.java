package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.plumbline.fixture.Statements;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.knowledge.Dose;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.ViewRetests;

/** However often the same order arrives, the patient gets one program, and it says all that was ordered. */
class AssignOnceIT extends InContainer {

    /** Six are the goal, with the inserts, which aren't counted here: most of these read what the program rests on. */
    private static final int MOST_STATEMENTS = 8;

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private Statements statements;

    @Inject
    private AssignProgram assign;

    @Inject
    private ContinueProgram goOn;

    @Inject
    private ViewProgram view;

    @Inject
    private ViewRetests retests;

    private Visitor clinician;
    private UUID patient;
    private UUID assessment;

    @BeforeEach
    void examineAPatient() {
        TestClinic clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient().id();
        assessment = examinations.confirmed(clinician, patient, Entries.highHip());
    }

    @Test
    void asksAFewStatementsForFourExercisesOverSixWeeks() {
        ProgramOrder order = orders.asProposed(clinician, assessment);
        assertThat(order.lines()).hasSize(4);

        assertThat(requests.ask(clinician, () -> statements.of(() -> assign.assign(order))))
                .isBetween(1, MOST_STATEMENTS);
    }

    @Test
    void assignsWhatIsSentTwiceAtTheSameTimeOnce() {
        ProgramOrder order = orders.asProposed(clinician, assessment);
        List<CompletableFuture<UUID>> answers = Stream.generate(
                        () -> requests.begin(clinician, () -> assign.assign(order)))
                .limit(4)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(programs()).hasSize(1);
    }

    @Test
    void assignsWhatThePatientHasAlreadyNoSecondTime() {
        UUID first = assigned(orders.asProposed(clinician, assessment));

        assertThat(assigned(orders.asProposed(clinician, assessment))).isEqualTo(first);
        assertThat(programs()).hasSize(1);
    }

    @Test
    void keepsAllThatWasSaid() {
        Instruction instruction = new Instruction(
                new Weekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)), new Weeks(1, 2), "Breathe out", true);
        assigned(order(line(instruction), "See you soon", List.of()));

        Program program = programs().get(0);
        assertThat(program.assignment().handover().note()).isEqualTo("See you soon");
        assertThat(program.assignment().handover().isUnsure()).isTrue();
        assertThat(program.exercises().get(0).instruction()).isEqualTo(instruction);
        assertThat(program.exercises().get(0).dose().daysPerWeek()).isEqualTo(2);
    }

    @Test
    void measuresAgainOnTheDayThatWasChosen() {
        LocalDate day = today().plusWeeks(3);
        Prescription line = line(Instruction.none());
        UUID hypothesis = line.hypothesis().orElseThrow();
        assigned(order(line, "", List.of(new RetestOn(hypothesis, day))));

        List<PlannedRetest> planned = requests.ask(clinician, () -> retests.of(patient));
        assertThat(planned).extracting(PlannedRetest::dueOn).containsExactly(day);
    }

    @Test
    void goesOnWithWhatThePatientHas() {
        Instruction instruction = new Instruction(
                new Weekdays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)), new Weeks(1, 2), "Breathe out", true);
        assigned(order(line(instruction), "", List.of()));

        ContinuedProgram before =
                requests.ask(clinician, () -> goOn.forAssessment(assessment)).orElseThrow();

        assertThat(before.restsOn(assessment)).isTrue();
        assertThat(before.leftOut()).isEmpty();
        assertThat(before.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.phases())
                        .extracting(ProgramLine::instruction)
                        .containsExactly(instruction));
    }

    private Prescription line(Instruction instruction) {
        Prescription proposed = orders.asProposed(clinician, assessment).lines().get(0);
        return new Prescription(
                proposed.exercise(),
                proposed.side(),
                proposed.hypothesis(),
                new Dose(2, 8, 5, 30, 2, List.of()),
                instruction);
    }

    private ProgramOrder order(Prescription line, String note, List<RetestOn> wished) {
        return new ProgramOrder(
                UUID.randomUUID(),
                new Basis(assessment, ProgramKind.TARGETED, "", false),
                Period.ofWeeks(today(), 6),
                List.of(line),
                new Handover(note, Optional.of(6)),
                wished);
    }

    private UUID assigned(ProgramOrder order) {
        return requests.ask(clinician, () -> assign.assign(order));
    }

    private List<Program> programs() {
        return requests.ask(clinician, () -> view.of(patient));
    }

    private static LocalDate today() {
        return LocalDate.now(TestClinic.ZONE);
    }
}
