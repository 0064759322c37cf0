package org.plumbline.curation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.OwnExercises;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.knowledge.OwnLimit;
import org.plumbline.reasoning.Verdict;

/** What is signed is read under the catalogue that it was signed with, whatever the clinic changes. */
class SignedVersionIT extends InContainer {

    private static final String CREST = "high-hip/key.iliac-crest-height";

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Examinations examinations;

    @Inject
    private Orders orders;

    @Inject
    private ViewAssessment view;

    @Inject
    private ReasonOnFindings reason;

    @Inject
    private ChangeThreshold threshold;

    @Inject
    private AddExercise add;

    @Inject
    private ViewCatalogue catalogues;

    private Visitor clinician;
    private UUID patient;

    @BeforeEach
    void openAClinic() {
        TestClinic clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient().id();
    }

    @Test
    void isReadAsItWasAfterAChange() {
        Assessment signed = signed();
        requests.tell(clinician, () -> threshold.change(CREST, OwnLimit.of(20), "Our device"));

        assertThat(verdict(signed, version(signed))).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(signed, now())).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void isSignedUnderTheClinicsOwnVersion() {
        requests.tell(clinician, () -> threshold.change(CREST, OwnLimit.of(20), "Our device"));
        Assessment signed = signed();
        requests.tell(clinician, () -> threshold.restore(CREST, "As in the catalogue"));

        assertThat(version(signed)).endsWith("+1");
        assertThat(examinations.hypotheses(clinician, signed.id())).isEmpty();
        assertThat(verdict(signed, version(signed))).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(verdict(signed, now())).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void isReadUnderAnEditionThatWasDeployedBefore() {
        OlderEdition older = OlderEdition.make();
        clinics.rows()
                .write(
                        "insert into catalogue_edition (version, content) values (?, ?) on conflict do nothing",
                        older.version(),
                        older.content());

        assertThat(requests.ask(clinician, () -> catalogues.of(older.version()))
                        .adaptationRules()
                        .criterion(CREST)
                        .threshold()
                        .orElseThrow()
                        .value())
                .isEqualTo(13);
    }

    @Test
    void isAnsweredByTheClinicsOwnExercise() {
        requests.tell(clinician, () -> add.add(OwnExercises.hipHitch()));
        UUID assessment = examinations.confirmed(clinician, patient, Entries.highHip());

        assertThat(orders.proposal(clinician, assessment).lines())
                .extracting(line -> line.proposed().exercise().id())
                .contains("own-hip-hitch");
    }

    private Assessment signed() {
        UUID id = examinations.signed(clinician, patient, Entries.highHip());
        return requests.ask(clinician, () -> view.get(id));
    }

    private static String version(Assessment signed) {
        return signed.signature().orElseThrow().catalogueVersion();
    }

    private String now() {
        return requests.ask(clinician, () -> catalogues.current().version());
    }

    private Verdict verdict(Assessment signed, String version) {
        return requests.ask(clinician, () -> reason.concludeAgain(signed, version)).hypotheses().stream()
                .filter(ranked -> ranked.dysfunction().id().equals("high-hip"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
