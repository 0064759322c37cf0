package org.plumbline.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
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
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;
import org.plumbline.pain.RecordPain;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.Program;
import org.plumbline.program.ProgramOrder;
import org.plumbline.program.ViewProgram;
import org.plumbline.session.RecordExercise;

/** All that a patient's pages stand on, in one read. */
class WholeTreatmentIT extends InContainer {

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
    private ViewProgram programs;

    @Inject
    private RecordExercise exercises;

    @Inject
    private RecordPain pain;

    @Inject
    private ViewTreatment view;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void assignAProgram() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
        UUID assessment = examinations.confirmed(clinician, patient.id(), Entries.highHip());
        ProgramOrder order = orders.asProposed(clinician, assessment);
        requests.ask(clinician, () -> assign.assign(order));
    }

    @Test
    void takesNineStatementsHoweverLongTheRecordIs() {
        int few = count(ViewTreatment.LEAST_DAYS);
        exercise();
        report(3, PainRelation.AT_REST, "");
        for (int again = 0; again < 3; again++) {
            examinations.signed(clinician, patient.id(), Entries.highHip());
        }
        examinations.draft(clinician, patient.id(), Entries.highHip());

        assertThat(count(ViewTreatment.MOST_DAYS)).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    @Test
    void holdsADraftWithoutAnythingInIt() {
        examinations.draft(clinician, patient.id(), Entries.empty());

        Parts parts = treatment().parts();
        assertThat(parts.draft()).isPresent();
        assertThat(parts.signed())
                .hasValueSatisfying(signed -> assertThat(signed.measured()).hasSize(3));
        assertThat(parts.assessments()).hasSize(2);
    }

    @Test
    void hasNothingOfANewPatient() {
        patient = clinic.patient();

        Treatment treatment = treatment();
        assertThat(treatment.parts().assessments()).isEmpty();
        assertThat(treatment.parts().programs()).isEmpty();
        assertThat(treatment.allowance()).isEmpty();
        assertThat(treatment.course().lights()).isEmpty();
    }

    @Test
    void isPausedByARedFlagOfADraft() {
        assertThat(treatment().isPaused()).isFalse();

        examinations.draft(clinician, patient.id(), Entries.highHipWith("saddle-numbness"));

        assertThat(treatment().isPaused()).isTrue();
        assertThat(treatment().course().progressions()).isEmpty();
    }

    /** What was reported at rest in the first week is held against later weeks, however long ago it was. */
    @Test
    void remembersTheFirstWeekOfALongTreatment() {
        report(7, PainRelation.AT_REST, "");
        report(7, PainRelation.DURING, "");
        clinic.rows()
                .write("update pain_report set reported_on = reported_on - 200 where patient_id = ?", patient.id());
        clinic.rows()
                .write(
                        "update program set starts_on = starts_on - 200, ends_on = ends_on - 200 where patient_id = ?",
                        patient.id());

        assertThat(treatment().parts().pain())
                .singleElement()
                .satisfies(report -> assertThat(report.relation()).isEqualTo(PainRelation.AT_REST));
        Treatment longer = requests.ask(clinician, () -> view.of(patient.id(), ViewTreatment.MOST_DAYS));
        assertThat(longer.parts().pain()).hasSize(2);
    }

    private int count(int days) {
        return requests.ask(clinician, () -> statements.of(() -> view.of(patient.id(), days)));
    }

    private Treatment treatment() {
        return requests.ask(clinician, () -> view.of(patient.id(), ViewTreatment.LEAST_DAYS));
    }

    private void exercise() {
        Program program =
                requests.ask(clinician, () -> programs.of(patient.id()).get(0));
        UUID line = program.exercises().get(0).id();
        requests.tell(patient, () -> exercises.done(UUID.randomUUID(), line));
    }

    private void report(int score, PainRelation relation, String note) {
        PainEntry entry = new PainEntry(
                UUID.randomUUID(), new PainScore(score), PainRegion.LOWER, relation, note, clock.instant());
        requests.tell(patient, () -> pain.record(entry));
    }
}
