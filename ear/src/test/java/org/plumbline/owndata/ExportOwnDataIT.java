package org.plumbline.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Treatments;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;
import org.plumbline.message.MessageText;
import org.plumbline.message.WriteMessage;
import org.plumbline.pain.PainRelation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What patients take with them is all theirs, and nobody else's. */
class ExportOwnDataIT extends InContainer {

    @Inject
    private TestClinics clinics;

    @Inject
    private Requests requests;

    @Inject
    private Treatments treatments;

    @Inject
    private WriteMessage write;

    @Inject
    private ExportOwnData export;

    private final OwnDataFiles files = new OwnDataFiles();
    private TestClinic clinic;
    private Visitor patient;
    private Visitor other;

    @BeforeEach
    void treatTwoPatients() {
        clinic = clinics.open();
        Visitor clinician = clinic.clinician();
        patient = clinic.patient();
        UUID id = clinic.patient("Strangename", "Otherfamily", UUID.randomUUID());
        Rights theirs = patient.rights();
        other = new Visitor(clinic.id(), new Rights(Who.PATIENT, id, "Strangename Otherfamily", theirs.clinic()));
        for (Visitor each : new Visitor[] {patient, other}) {
            treatments.program(clinician, each);
            treatments.exercise(clinician, each);
            treatments.report(each, each.equals(patient) ? 3 : 9, PainRelation.AT_REST);
            String words = each.equals(patient) ? "May I swim <today>?" : "Strangewords";
            requests.tell(each, () -> write.write(UUID.randomUUID(), new MessageText(words)));
        }
    }

    @Test
    void holdsAllThatIsTheirsAndNothingOfAnother() {
        String json = new String(files.json(export(patient)), StandardCharsets.UTF_8);

        JsonNode told = new JsonMapper().readTree(json);
        assertThat(told.path("version").asInt()).isEqualTo(1);
        assertThat(told.at("/person/givenName").asString()).isEqualTo("Emily");
        assertThat(told.at("/treatment/programs").size()).isEqualTo(1);
        assertThat(told.at("/treatment/examinations").size()).isEqualTo(1);
        assertThat(told.at("/treatment/messages/0/text").asString()).isEqualTo("May I swim <today>?");
        assertThat(told.at("/diary/exercises").size()).isEqualTo(1);
        assertThat(told.at("/diary/pain").size()).isEqualTo(1);
        assertThat(told.at("/diary/pain/0/score").asInt()).isEqualTo(3);
        assertThat(json)
                .doesNotContain(
                        "Strangename", "Otherfamily", "Strangewords", other.id().toString());
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void isReadAsPaperInBothLanguages() throws IOException {
        for (Locale language : new Locale[] {Locale.UK, Locale.forLanguageTag("es-ES")}) {
            byte[] pdf = files.pdf(export(patient), language);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains(language.getLanguage().equals("es") ? "Tus datos" : "Your data")
                        .contains("Emily Clarke", "May I swim <today>?")
                        .doesNotContain("Strangename", "Strangewords");
            }
        }
    }

    @Test
    void isNoMembersButTheirsWhoTookTheirConsentBack() {
        Visitor clinician = clinic.clinician();
        Rights theirs = patient.rights();
        Visitor asked = new Visitor(clinic.id(), new Rights(Who.ASKED, theirs.rowId(), theirs.name(), theirs.clinic()));

        assertThatThrownBy(() -> export(clinician)).isInstanceOf(NotAllowed.class);
        assertThat(export(asked).treatment().programs()).hasSize(1);
    }

    private OwnData export(Visitor visitor) {
        return requests.ask(visitor, () -> export.in(Locale.UK));
    }

    private int audited() {
        return clinic.rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = 'OWN_DATA_EXPORTED' and patient_id = ?",
                        clinic.id(),
                        patient.id());
    }
}
