package org.plumbline.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
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

/** What a patient's conditions mean for a program, wherever they were told. */
class SafeProgramIT extends InContainer {

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

    private Visitor clinician;
    private UUID patient;

    @BeforeEach
    void openAClinic() {
        TestClinic clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient().id();
    }

    @Test
    void proposesNothingThatAConditionSpeaksAgainst() {
        UUID plain = examinations.confirmed(clinician, patient, Entries.highHip());
        assertThat(proposed(plain)).contains("side-bridge-on-knees");

        UUID told = examinations.confirmed(clinician, patient, Entries.highHipHaving("shoulder-surgery-recent"));
        assertThat(proposed(told)).doesNotContain("side-bridge-on-knees").isNotEmpty();
    }

    @Test
    void heedsOnAnOlderAssessmentWhatANewerOneTells() {
        UUID older = examinations.confirmed(clinician, patient, Entries.highHip());
        ProgramOrder before = orders.asProposed(clinician, older);
        examinations.signed(clinician, patient, Entries.highHipHaving("shoulder-surgery-recent"));

        assertThat(proposed(older)).doesNotContain("side-bridge-on-knees");
        assertRefused(before, Why.NOT_SUITABLE);
    }

    @Test
    void heedsWhatADraftTells() {
        UUID signed = examinations.confirmed(clinician, patient, Entries.highHip());
        ProgramOrder before = orders.asProposed(clinician, signed);
        examinations.draft(clinician, patient, Entries.highHipHaving("shoulder-surgery-recent"));

        assertRefused(before, Why.NOT_SUITABLE);
    }

    @Test
    void asksForASecondThoughtInPregnancy() {
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHipHaving("pregnancy"));
        ProgramOrder order = orders.asProposed(clinician, assessment);

        assertRefused(order, Why.NOT_CONSIDERED);
        Basis considered = new Basis(assessment, ProgramKind.TARGETED, "", true);
        UUID program = requests.ask(
                clinician, () -> assign.assign(new ProgramOrder(considered, order.period(), order.lines())));
        assertThat(program).isNotNull();
    }

    private List<String> proposed(UUID assessment) {
        return orders.proposal(clinician, assessment).lines().stream()
                .map(line -> line.proposed().exercise().id())
                .toList();
    }

    private void assertRefused(ProgramOrder order, Why why) {
        assertThatThrownBy(() -> requests.ask(clinician, () -> assign.assign(order)))
                .isInstanceOfSatisfying(
                        ProgramRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
