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

class AmendAssessmentIT extends InContainer {

    private static final String WORDS = "The left leg was measured once more";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private AmendAssessment amend;

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
    void keepsWhoAddedWhatAndLeavesTheSignedTextAsItIs() {
        UUID id = examinations.signed(clinician, patient, Entries.highHip());
        Visitor colleague = clinic.clinician();

        requests.tell(colleague, () -> amend.amend(id, UUID.randomUUID(), "  " + WORDS + " "));

        assertThat(requests.ask(clinician, () -> amend.of(id))).singleElement().satisfies(added -> {
            assertThat(added.words()).isEqualTo(WORDS);
            assertThat(added.writtenBy()).isEqualTo(colleague.id());
            assertThat(added.writtenAt()).isNotNull();
        });
        assertThat(requests.ask(clinician, () -> view.get(id)).measured())
                .containsExactlyInAnyOrderElementsOf(Entries.highHip().measured());
        assertThat(audited(id)).isOne();
    }

    @Test
    void addsOnceWhatIsSentTwice() {
        UUID id = examinations.signed(clinician, patient, Entries.highHip());
        UUID key = UUID.randomUUID();

        requests.tell(clinician, () -> amend.amend(id, key, WORDS));
        requests.tell(clinician, () -> amend.amend(id, key, WORDS));

        assertThat(requests.ask(clinician, () -> amend.of(id))).hasSize(1);
        assertThat(audited(id)).isOne();
    }

    @Test
    void addsNothingToADraftAndNoEmptyWords() {
        UUID draft = examinations.draft(clinician, patient, Entries.highHip());
        assertThatThrownBy(() -> requests.tell(clinician, () -> amend.amend(draft, UUID.randomUUID(), WORDS)))
                .isInstanceOf(AddendumRefused.class);
        UUID signed = examinations.signed(clinician, patient, Entries.highHip());
        for (String words : new String[] {null, "", " \n", "x".repeat(Addendum.LONGEST + 1)}) {
            assertThatThrownBy(() -> requests.tell(clinician, () -> amend.amend(signed, UUID.randomUUID(), words)))
                    .isInstanceOf(AddendumRefused.class);
        }
        assertThat(requests.ask(clinician, () -> amend.of(signed))).isEmpty();
    }

    private int audited(UUID id) {
        return clinic.rows()
                .count("select count(*) from audit_event where action = 'ASSESSMENT_AMENDED' and subject_id = ?", id);
    }
}
