package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.knowledge.Side;
import org.plumbline.pain.PainRegion;
import org.plumbline.reasoning.Verdict;
import org.plumbline.tenancy.ChangedMeanwhile;

class AssessmentIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private OpenAssessment open;

    @Inject
    private RecordAssessment record;

    @Inject
    private SignAssessment sign;

    @Inject
    private DecideHypothesis decide;

    @Inject
    private ViewAssessment view;

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
    void keepsWhatWasEntered() {
        UUID id = examinations.draft(clinician, patient, Entries.highHip());

        Assessment kept = requests.ask(clinician, () -> view.get(id));
        assertThat(kept.isSigned()).isFalse();
        assertThat(kept.measured())
                .containsExactlyInAnyOrderElementsOf(Entries.highHip().measured());
        assertThat(kept.history().provokes()).isEqualTo("sitting");
        assertThat(kept.painAreas()).hasSize(1);
        assertThat(kept.redFlagsRaised()).isEmpty();
    }

    @Test
    void holdsOnlyWhatWasEnteredLast() {
        UUID id = examinations.draft(clinician, patient, Entries.highHip());
        examinations.draft(clinician, patient, Entries.empty());

        Assessment kept = requests.ask(clinician, () -> view.get(id));
        assertThat(kept.measured()).isEmpty();
        assertThat(kept.redFlagAnswers()).isEmpty();
    }

    @Test
    void isOneDraftForAPatientAtATime() {
        UUID first = requests.ask(clinician, () -> open.of(patient));

        assertThat(requests.ask(clinician, () -> open.of(patient))).isEqualTo(first);
    }

    @Test
    void isSignedOnlyWhenItIsWhole() {
        UUID id = examinations.draft(clinician, patient, Entries.empty());
        int version = examinations.version(clinician, id);

        assertThatThrownBy(() -> requests.tell(clinician, () -> sign.sign(id, version)))
                .isInstanceOfSatisfying(
                        AssessmentIncomplete.class,
                        refused -> assertThat(refused.missing()).containsExactlyInAnyOrder(Missing.values()));
        assertThat(requests.ask(clinician, () -> view.get(id)).isSigned()).isFalse();
    }

    @Test
    void leadsToTheHypothesesThatItsFindingsSupport() {
        UUID id = examinations.signed(clinician, patient, Entries.highHip());

        assertThat(requests.ask(clinician, () -> view.get(id)).signature())
                .hasValueSatisfying(by -> assertThat(by.signedBy()).isEqualTo(clinician.id()));
        assertThat(examinations.hypotheses(clinician, id)).singleElement().satisfies(hypothesis -> {
            assertThat(hypothesis.dysfunction()).isEqualTo("high-hip");
            assertThat(hypothesis.side()).isEqualTo(Side.LEFT);
            assertThat(hypothesis.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(hypothesis.decision().status()).isEqualTo(Decision.Status.PROPOSED);
        });
    }

    @Test
    void isNeverChangedOnceItIsSigned() {
        UUID id = examinations.signed(clinician, patient, Entries.highHip());
        int version = examinations.version(clinician, id);

        assertThatThrownBy(() -> requests.tell(clinician, () -> record.record(id, version, Entries.empty())))
                .isInstanceOf(AssessmentSigned.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> sign.sign(id, version)))
                .isInstanceOf(AssessmentSigned.class);
        assertThat(requests.ask(clinician, () -> view.get(id)).measured()).hasSize(3);
    }

    @Test
    void tellsWhoeverSawAnOlderState() {
        UUID id = examinations.draft(clinician, patient, Entries.highHip());
        int seen = examinations.version(clinician, id);
        requests.tell(clinician, () -> record.record(id, seen, Entries.longLeg()));

        assertThatThrownBy(() -> requests.tell(clinician, () -> record.record(id, seen, Entries.empty())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> requests.tell(clinician, () -> sign.sign(id, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(requests.ask(clinician, () -> view.get(id)).measured()).hasSize(2);
    }

    @Test
    void confirmsNothingThatMustBeReferred() {
        UUID id = examinations.signed(clinician, patient, Entries.longLeg());
        Hypothesis referred = examinations.hypotheses(clinician, id).get(0);

        assertThat(referred.verdict()).isEqualTo(Verdict.REFER);
        assertThatThrownBy(() -> requests.tell(clinician, () -> decide.confirm(referred.id())))
                .isInstanceOf(HypothesisRefers.class);
    }

    @Test
    void keepsWhyAHypothesisWasRejected() {
        UUID id = examinations.signed(clinician, patient, Entries.highHip());
        UUID hypothesis = examinations.hypotheses(clinician, id).get(0).id();

        requests.tell(clinician, () -> decide.reject(hypothesis, "Stands so only when tired"));

        assertThat(examinations.hypotheses(clinician, id).get(0).decision().reason())
                .isEqualTo("Stands so only when tired");
    }

    @Test
    void keepsThePointsOfTheBodyChartAndWhatElseIsTold() {
        UUID id = examinations.draft(clinician, patient, Entries.told());

        Assessment kept = requests.ask(clinician, () -> view.get(id));
        assertThat(kept.painPoints())
                .containsExactlyInAnyOrderElementsOf(Entries.told().pain());
        assertThat(kept.painAreas()).singleElement().satisfies(area -> {
            assertThat(area.region()).isEqualTo(PainRegion.LOWER);
            assertThat(area.intensity().value()).isEqualTo(7);
        });
        assertThat(kept.history().story().trauma()).isEqualTo("Fell from a ladder");
        assertThat(kept.history().story().loads())
                .containsExactlyElementsOf(Entries.told().history().story().loads());
        examinations.draft(clinician, patient, Entries.told());
        assertThat(requests.ask(clinician, () -> view.get(id)).painPoints()).hasSize(3);
    }

    /** It is kept every few seconds: one sitting is one event, and each change of what may tell of danger is one more. */
    @Test
    void tellsTheAuditOfASittingOnceAndOfEachRedFlag() {
        UUID id = examinations.draft(clinician, patient, Entries.highHip());
        examinations.draft(clinician, patient, Entries.longLeg());
        assertThat(changes(id)).isEqualTo(1);

        examinations.draft(clinician, patient, Entries.highHipWith("weight-loss"));
        assertThat(changes(id)).isEqualTo(2);
        Visitor colleague = clinic.clinician();
        examinations.draft(colleague, patient, Entries.highHipWith("weight-loss"));
        assertThat(changes(id)).isEqualTo(3);
        assertThat(requests.ask(clinician, () -> view.get(id)).changedBy()).contains(colleague.id());
    }

    private int changes(UUID id) {
        return clinic.rows()
                .count("select count(*) from audit_event where action = 'ASSESSMENT_CHANGED' and subject_id = ?", id);
    }
}
