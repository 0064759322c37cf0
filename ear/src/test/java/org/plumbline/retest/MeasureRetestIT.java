package org.plumbline.retest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.container.InContainer;
import org.plumbline.course.RetestCourse;
import org.plumbline.course.ViewTreatment;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProgramOrder;
import org.plumbline.reasoning.FindingRefused;
import org.plumbline.reasoning.Measured;
import org.plumbline.reasoning.course.RetestVerdict;

/** A finding is measured again: by the assessment that holds it, or alone. */
class MeasureRetestIT extends InContainer {

    private static final Catalogue CATALOGUE = Catalogue.load();

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
    private ViewTreatment view;

    @Inject
    private MeasureRetest measure;

    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;

    /** The left hip is 14 mm higher, and is to be measured again in six weeks. */
    @BeforeEach
    void treatAHighHip() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
        UUID assessment = examinations.confirmed(clinician, patient.id(), Entries.highHip());
        ProgramOrder order = orders.asProposed(clinician, assessment);
        requests.ask(clinician, () -> assign.assign(order));
    }

    @Test
    void anAssessmentOfALaterDayMeasuresIt() {
        sixWeeksPass();

        examinations.signed(clinician, patient.id(), found(Side.LEFT, 4));

        assertThat(retest().measured()).hasValue(4);
        assertThat(retest().measuredOn()).contains(today());
        assertThat(course().reading())
                .hasValueSatisfying(reading -> assertThat(reading.verdict()).isEqualTo(RetestVerdict.CANT_TELL));
    }

    @Test
    void anAssessmentOfTheSameDayIsNoRetest() {
        examinations.signed(clinician, patient.id(), found(Side.LEFT, 4));

        assertThat(retest().measuredOn()).isEmpty();
    }

    @Test
    void aDraftMeasuresNothing() {
        sixWeeksPass();

        examinations.draft(clinician, patient.id(), found(Side.LEFT, 4));

        assertThat(retest().measuredOn()).isEmpty();
    }

    @Test
    void levelHipsAreZeroAndTheOtherSideIsBelow() {
        sixWeeksPass();
        examinations.signed(clinician, patient.id(), found(Side.NONE, 0));
        assertThat(retest().measured()).hasValue(0);

        treatAHighHip();
        sixWeeksPass();
        examinations.signed(clinician, patient.id(), found(Side.RIGHT, 3));
        assertThat(retest().measured()).hasValue(-3);
    }

    @Test
    void theFirstValueStays() {
        sixWeeksPass();
        examinations.signed(clinician, patient.id(), found(Side.LEFT, 4));

        examinations.signed(clinician, patient.id(), found(Side.LEFT, 9));

        assertThat(retest().measured()).hasValue(4);
    }

    @Test
    void aClinicianMeasuresItAloneAndOnce() {
        UUID id = retest().id();

        requests.tell(clinician, () -> measure.measure(id, 6));

        assertThat(retest().measured()).hasValue(6);
        assertThat(retest().isEarly()).isTrue();
        assertThatThrownBy(() -> requests.tell(clinician, () -> measure.measure(id, 7)))
                .isInstanceOf(RetestMeasured.class);
        assertThat(retest().measured()).hasValue(6);
        assertThat(clinic.rows()
                        .count(
                                "select count(*) from audit_event where action = 'RETEST_MEASURED' and subject_id = ?",
                                id))
                .isEqualTo(1);
    }

    @Test
    void refusesAValueThatCantBe() {
        UUID id = retest().id();

        assertThatThrownBy(() -> requests.tell(clinician, () -> measure.measure(id, 500)))
                .isInstanceOf(FindingRefused.class);
        assertThat(retest().measuredOn()).isEmpty();
    }

    @Test
    void anotherClinicHasNoSuchRetest() {
        UUID id = retest().id();
        Visitor stranger = clinics.open().clinician();

        assertThatThrownBy(() -> requests.tell(stranger, () -> measure.measure(id, 6)))
                .isInstanceOf(NotAllowed.class);
        assertThat(retest().measuredOn()).isEmpty();
    }

    private void sixWeeksPass() {
        clinic.rows()
                .write(
                        "update assessment set examined_on = examined_on - 42"
                                + " from (select set_config('plumbline.restoring', 'on', true) as state) as restoring"
                                + " where restoring.state = 'on' and patient_id = ?",
                        patient.id());
    }

    private static AssessmentEntry found(Side side, double millimetres) {
        return with(List.of(Measured.of(CATALOGUE.test("iliac-crest-height"), side, millimetres)));
    }

    private static AssessmentEntry with(List<Measured> measured) {
        AssessmentEntry whole = Entries.highHip();
        return new AssessmentEntry(whole.history(), whole.pain(), whole.redFlags(), measured);
    }

    private PlannedRetest retest() {
        return course().of().retest();
    }

    private RetestCourse course() {
        List<RetestCourse> retests =
                requests.ask(clinician, () -> view.of(patient.id(), 1).course().retests());
        assertThat(retests).hasSize(1);
        return retests.get(0);
    }

    private static LocalDate today() {
        return LocalDate.now(TestClinic.ZONE);
    }
}
