package org.plumbline.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
import org.plumbline.identity.NotAllowed;
import org.plumbline.program.AssignProgram;

class HandoutIT extends InContainer {

    private static final Wish USUAL = new Wish(Optional.empty(), Optional.empty());

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
    private ViewHandout view;

    @Inject
    private ViewOwnHandout viewOwn;

    private TestClinic clinic;
    private Visitor clinician;
    private Visitor patient;

    @BeforeEach
    void treatAPatient() {
        clinic = clinics.open();
        clinician = clinic.clinician();
        patient = clinic.patient();
    }

    @Test
    void isTheSameForWhoTreatsAndForWhoIsTreated() {
        UUID program = assignTo(patient);
        Handout theirs = requests.ask(clinician, () -> view.of(program, USUAL));
        Handout own = requests.ask(patient, () -> viewOwn.own(USUAL)).orElseThrow();

        assertThat(theirs.program().id())
                .isEqualTo(program)
                .isEqualTo(own.program().id());
        assertThat(theirs.edition())
                .isEqualTo(own.edition())
                .extracting(Edition::paper)
                .isEqualTo(Paper.A4);
        assertThat(theirs.portal()).isEqualTo("http://localhost/portal/");
        assertThat(theirs.program().exercises()).isNotEmpty();
    }

    @Test
    void isPrintedAfterTheTransaction() throws IOException {
        UUID program = assignTo(patient);
        Handout handout = requests.ask(clinician, () -> view.of(program, USUAL));
        byte[] pdf = new HandoutPress(
                        org.plumbline.figure.Pictures.load(handout.catalogue().original()))
                .pdf(handout);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
        }
    }

    @Test
    void takesTheWishedLanguageAndPaper() {
        UUID program = assignTo(patient);
        Wish wish = new Wish(Optional.of(Paper.LETTER), Optional.of("es"));
        Edition edition = requests.ask(clinician, () -> view.of(program, wish)).edition();

        assertThat(edition.paper()).isEqualTo(Paper.LETTER);
        assertThat(edition.locale().toLanguageTag()).isEqualTo("es-GB");
        Wish odd = new Wish(Optional.empty(), Optional.of("../xx"));
        assertThat(requests.ask(clinician, () -> view.of(program, odd))
                        .edition()
                        .locale()
                        .getLanguage())
                .isEqualTo("en");
    }

    @Test
    void leavesAnEventThatTheRecordWasSeen() {
        UUID program = assignTo(patient);
        long before = seen();
        requests.ask(clinician, () -> view.of(program, USUAL));
        requests.ask(patient, () -> viewOwn.own(USUAL));

        assertThat(seen()).isEqualTo(before + 2);
    }

    @Test
    void saysThatAnOlderProgramWasReplaced() {
        UUID old = assignTo(patient);
        UUID current = assignTo(patient);

        assertThat(requests.ask(clinician, () -> view.of(old, USUAL)).standing().replaced())
                .isPresent();
        assertThat(requests.ask(patient, () -> viewOwn.own(USUAL))
                        .orElseThrow()
                        .program()
                        .id())
                .isEqualTo(current);
    }

    @Test
    void isNotThereForAnotherClinicOrAPatientsGuess() {
        UUID program = assignTo(patient);
        Visitor stranger = clinics.open().clinician();

        assertThatThrownBy(() -> requests.ask(stranger, () -> view.of(program, USUAL)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.ask(clinician, () -> view.of(UUID.randomUUID(), USUAL)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.ask(patient, () -> view.of(program, USUAL)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void isNotThereForAPatientWithoutAProgram() {
        assignTo(patient);
        Visitor other = clinic.patient();

        assertThat(requests.ask(other, () -> viewOwn.own(USUAL))).isEmpty();
    }

    private UUID assignTo(Visitor whom) {
        UUID signed = examinations.confirmed(clinician, whom.id(), Entries.highHip());
        return requests.ask(clinician, () -> assign.assign(orders.asProposed(clinician, signed)));
    }

    private long seen() {
        return clinics.rows()
                .count(
                        "select count(*) from audit_event where tenant_id = ? and action = 'RECORD_VIEWED'",
                        clinic.id());
    }
}
