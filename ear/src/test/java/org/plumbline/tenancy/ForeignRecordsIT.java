package org.plumbline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.DecideHypothesis;
import org.plumbline.assessment.OpenAssessment;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.assessment.RecordAssessment;
import org.plumbline.assessment.SignAssessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.ViewMember;
import org.plumbline.pain.ViewPain;
import org.plumbline.patient.ViewPatient;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.ProposeProgram;
import org.plumbline.program.ViewProgram;
import org.plumbline.retest.ViewRetests;
import org.plumbline.session.ViewSessions;

/** Whoever knows an id of another clinic's record is no further than whoever made one up. */
@Tag("security")
class ForeignRecordsIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    private Visitor clinician;
    private Visitor foreignClinician;
    private UUID patient;
    private UUID assessment;
    private UUID hypothesis;

    @BeforeEach
    void examineAPatientOfAnotherClinic() {
        clinician = clinics.open().clinician();
        TestClinic other = clinics.open();
        foreignClinician = other.clinician();
        patient = other.patient().id();
        assessment = examinations.confirmed(foreignClinician, patient, Entries.highHip());
        hypothesis =
                examinations.hypotheses(foreignClinician, assessment).get(0).id();
    }

    @Test
    void hidePatientsAndMembers() {
        assertRefused(() -> the(ViewPatient.class).get(patient));
        assertRefused(() -> the(ViewMember.class).name(foreignClinician.id()));
    }

    @Test
    void hideAssessments() {
        assertRefused(() -> the(ViewAssessment.class).get(assessment));
        assertRefused(() -> the(OpenAssessment.class).of(patient));
        assertRefused(() -> the(ReasonOnFindings.class).meaning(assessment, Entries.empty()));
        assertThat(requests.ask(clinician, () -> the(ViewAssessment.class).of(patient)))
                .isEmpty();
        assertRefused(() -> the(ViewAssessment.class).hypotheses(assessment));
    }

    @Test
    void changeNoAssessments() {
        assertRefused(() -> the(RecordAssessment.class).record(assessment, 1, Entries.empty()));
        assertRefused(() -> the(SignAssessment.class).sign(assessment, 1));
        assertRefused(() -> the(DecideHypothesis.class).confirm(hypothesis));
        assertRefused(() -> the(DecideHypothesis.class).reject(hypothesis, "Not ours"));
    }

    @Test
    void hideAndChangeNoPrograms() {
        assertRefused(() -> the(ProposeProgram.class).forAssessment(assessment));
        assertRefused(() -> the(AssignProgram.class).assign(orders.targeted(assessment, hypothesis)));
        assertThat(requests.ask(clinician, () -> the(ViewProgram.class).of(patient)))
                .isEmpty();
    }

    @Test
    void hideWhatPatientsDidAndFelt() {
        assertThat(requests.ask(clinician, () -> the(ViewPain.class).of(patient, 7)))
                .isEmpty();
        assertThat(requests.ask(clinician, () -> the(ViewSessions.class).of(patient, 7)))
                .isEmpty();
        assertThat(requests.ask(clinician, () -> the(ViewRetests.class).of(patient)))
                .isEmpty();
    }

    private static <T> T the(Class<T> useCase) {
        return CDI.current().select(useCase).get();
    }

    private void assertRefused(Runnable work) {
        assertThatThrownBy(() -> requests.tell(clinician, work)).isInstanceOf(NotAllowed.class);
    }
}
