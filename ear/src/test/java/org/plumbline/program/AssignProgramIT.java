package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.plumbline.program.ProgramRefused.Why;
import org.plumbline.retest.PlannedRetest;
import org.plumbline.retest.ViewRetests;

class AssignProgramIT extends InContainer {

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
    private ViewProgram view;

    @Inject
    private ViewRetests retests;

    private TestClinic clinic;
    private Visitor clinician;
    private UUID patient;

    @BeforeEach
    void openAClinic() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient().id();
    }

    @Test
    void answersEachConfirmedFindingAndKeepsThePatientActive() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());
        UUID id = assigned(orders.asProposed(clinician, assessment));

        Program program = programs().get(0);
        assertThat(program.id()).isEqualTo(id);
        assertThat(program.number()).isEqualTo(1);
        assertThat(program.exercises()).hasSizeBetween(3, 5);
        assertThat(program.exercises().stream()
                        .filter(line -> line.dysfunction().isEmpty()))
                .singleElement()
                .satisfies(line -> assertThat(line.exercise()).isEqualTo("walking"));
        assertThat(program.exercises().stream().flatMap(line -> line.dysfunction().stream()))
                .containsOnly("high-hip");
    }

    @Test
    void plansToMeasureTheFindingAgain() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());
        assigned(orders.asProposed(clinician, assessment));

        assertThat(planned()).singleElement().satisfies(retest -> {
            assertThat(retest.test()).isEqualTo("iliac-crest-height");
            assertThat(retest.baseline()).isEqualTo(14);
            assertThat(retest.dueOn()).isEqualTo(today().plusWeeks(6));
        });
    }

    @Test
    void takesThePlaceOfTheProgramBefore() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());
        ProgramOrder order = orders.asProposed(clinician, assessment);
        assigned(order);
        UUID second = assigned(new ProgramOrder(order.basis(), Period.ofWeeks(today(), 4), order.lines()));

        assertThat(programs()).extracting(Program::number).containsExactly(2, 1);
        assertThat(programs().get(0).id()).isEqualTo(second);
        assertThat(programs().get(0).replacedAt()).isEmpty();
        assertThat(programs().get(1).replacedAt()).isPresent();
        assertThat(planned())
                .as("one retest for the finding, not one for each program")
                .hasSize(1);
    }

    @Test
    void isRefusedWithoutASignedAssessment() {
        UUID draft = examinations.draft(clinician, patient, Entries.highHip());
        UUID foreignHypothesis = UUID.randomUUID();

        assertRefused(orders.targeted(draft, foreignHypothesis), Why.NOT_SIGNED);
        assertRefused(orders.general(draft, "Wants to stay active"), Why.NOT_SIGNED);
        assertThatThrownBy(() -> orders.asProposed(clinician, draft))
                .isInstanceOfSatisfying(
                        ProgramRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_SIGNED));
    }

    @Test
    void isRefusedAltogetherWhereARedFlagIsAnEmergency() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHipWith("saddle-numbness"));

        assertThat(orders.proposal(clinician, assessment).lines()).isEmpty();
        assertRefused(orders.targeted(assessment, confirmed(assessment)), Why.RED_FLAG);
        assertRefused(orders.general(assessment, "Wants to stay active"), Why.RED_FLAG);
    }

    @Test
    void isRefusedWhereANewerAssessmentFoundAnEmergency() {
        UUID older = examinations.confirmed(clinician, patient, Entries.highHip());
        examinations.signed(clinician, patient, Entries.highHipWith("saddle-numbness"));

        assertThat(orders.proposal(clinician, older).lines()).isEmpty();
        assertRefused(orders.targeted(older, confirmed(older)), Why.RED_FLAG);
    }

    @Test
    void mayOnlyBeGeneralWhereARedFlagIsUrgent() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHipWith("weight-loss"));

        assertRefused(orders.targeted(assessment, confirmed(assessment)), Why.RED_FLAG);
        assigned(orders.general(assessment, "Referred, stays active meanwhile"));
        assertThat(programs()).hasSize(1);
    }

    @Test
    void isRefusedForAHypothesisThatNobodyConfirmed() {
        UUID assessment = examinations.signed(clinician, patient, Entries.highHip());

        assertRefused(orders.targeted(assessment, confirmed(assessment)), Why.NO_HYPOTHESIS);
    }

    @Test
    void isRefusedForAnotherPatientsHypothesis() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());
        UUID other = examinations.confirmed(clinician, clinic.patient().id(), Entries.highHip());

        assertRefused(orders.targeted(assessment, confirmed(other)), Why.NO_HYPOTHESIS);
    }

    @Test
    void leavesTheProgramBeforeInPlaceWhenItIsRefused() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());
        assigned(orders.asProposed(clinician, assessment));

        assertRefused(orders.targeted(assessment, UUID.randomUUID()), Why.NO_HYPOTHESIS);

        assertThat(programs())
                .singleElement()
                .satisfies(program -> assertThat(program.replacedAt()).isEqualTo(Optional.empty()));
    }

    private void assertRefused(ProgramOrder order, Why why) {
        assertThatThrownBy(() -> assigned(order))
                .isInstanceOfSatisfying(
                        ProgramRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private UUID assigned(ProgramOrder order) {
        return requests.ask(clinician, () -> assign.assign(order));
    }

    private UUID confirmed(UUID assessment) {
        return examinations.hypotheses(clinician, assessment).get(0).id();
    }

    private List<Program> programs() {
        return requests.ask(clinician, () -> view.of(patient));
    }

    private List<PlannedRetest> planned() {
        return requests.ask(clinician, () -> retests.of(patient));
    }

    private static LocalDate today() {
        return LocalDate.now(TestClinic.ZONE);
    }
}
