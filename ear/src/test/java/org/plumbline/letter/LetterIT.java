package org.plumbline.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.container.InContainer;
import org.plumbline.fixture.Entries;
import org.plumbline.fixture.Examinations;
import org.plumbline.fixture.Orders;
import org.plumbline.fixture.Requests;
import org.plumbline.fixture.TeamClinic;
import org.plumbline.fixture.TestClinic;
import org.plumbline.fixture.TestClinics;
import org.plumbline.fixture.Visitor;
import org.plumbline.identity.NotAllowed;
import org.plumbline.program.AssignProgram;

/** Letters are put together from the record, issued once, kept as they were printed, and nobody else's to open. */
class LetterIT extends InContainer {

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
    private ProposeLetter propose;

    @Inject
    private IssueLetter issue;

    @Inject
    private ViewLetters view;

    @Inject
    private OpenLetter open;

    private TestClinic clinic;
    private Visitor ana;
    private UUID emily;

    @BeforeEach
    void treatAPatient() {
        clinic = clinics.open();
        ana = clinic.clinician();
        emily = clinic.patient().id();
        UUID signed = examinations.confirmed(ana, emily, Entries.highHip());
        requests.ask(ana, () -> assign.assign(orders.asProposed(ana, signed)));
    }

    @Test
    void sayWhatTheRecordHolds() throws IOException {
        LetterBasis basis = requests.ask(ana, () -> propose.of(emily));
        String english = text(print(basis, referral(UUID.randomUUID(), Locale.ENGLISH)));
        String spanish = text(print(basis, report(Locale.forLanguageTag("es"))));

        assertThat(english)
                .contains("Referral letter", "Red-flag questions", "Main findings", "Confirmed hypotheses", "High")
                .contains("Home program", "Pain and exercises done", "Signed by " + basis.author());
        assertThat(spanish).contains("Informe de evolución", "Objetivos", "Cuestionarios", "Mediciones repetidas");
    }

    @Test
    void proposeTheHistoryInTheLanguageOfTheLetter() {
        LetterBasis basis = requests.ask(ana, () -> propose.of(emily));
        assertThat(summary(basis, Locale.ENGLISH)).contains("Pain since", "Where: ");
        assertThat(summary(basis, Locale.forLanguageTag("es"))).contains("Dolor desde el", "Dónde: ");
    }

    private static String summary(LetterBasis basis, Locale language) {
        LetterWriter writer = new LetterWriter(basis, language);
        return writer.summary(LetterKind.REFERRAL, writer.usual());
    }

    @Test
    void areIssuedOnceAndStayAsTheyWerePrinted() {
        LetterEntry entry = referral(UUID.randomUUID(), Locale.ENGLISH);
        byte[] paper = print(requests.ask(ana, () -> propose.of(emily)), entry);
        UUID first = requests.ask(ana, () -> issue.issue(entry, paper));
        UUID again = requests.ask(ana, () -> issue.issue(entry, new byte[] {1}));

        assertThat(again).isEqualTo(first);
        List<LetterLine> lines = requests.ask(ana, () -> view.of(emily));
        assertThat(lines).extracting(LetterLine::id).containsExactly(first);
        assertThat(lines.get(0).addressee()).isEqualTo("Dr. Peña");
        assertThat(requests.ask(ana, () -> open.of(first)).pdf()).isEqualTo(paper);
        assertThat(events("LETTER_ISSUED")).isOne();
        assertThat(events("LETTER_OPENED")).isOne();
    }

    @Test
    void refuseDaysToCome() {
        LocalDate tomorrow = LocalDate.now(TestClinic.ZONE).plusDays(1);
        LetterEntry entry = new LetterEntry(
                UUID.randomUUID(),
                emily,
                LetterKind.PROGRESS,
                Locale.ENGLISH,
                new Wording("", "", "", "Go on", null),
                Optional.of(new Covered(tomorrow.minusDays(7), tomorrow)));
        assertThatThrownBy(() -> requests.ask(ana, () -> issue.issue(entry, new byte[] {1})))
                .isInstanceOf(LetterRefused.class);
    }

    @Test
    void areNobodysElseToOpen() {
        LetterEntry entry = referral(UUID.randomUUID(), Locale.ENGLISH);
        UUID id = requests.ask(ana, () -> issue.issue(entry, new byte[] {1}));
        assertOutside(clinics.open().clinician(), id);
        assertOutside(clinic.patient(), id);
        assertOutside(clinic.stranger(), id);
        TeamClinic teams = TeamClinic.of(clinic);
        Visitor bruno = teams.clinician();
        assertOutside(bruno, id);
        teams.treats(bruno, emily);
        assertThat(requests.ask(bruno, () -> open.of(id)).pdf()).hasSize(1);
    }

    private void assertOutside(Visitor visitor, UUID id) {
        refused(() -> requests.ask(visitor, () -> open.of(id)));
        refused(() -> requests.ask(visitor, () -> view.of(emily)));
        refused(() -> requests.ask(visitor, () -> propose.of(emily)));
        refused(() ->
                requests.ask(visitor, () -> issue.issue(referral(UUID.randomUUID(), Locale.ENGLISH), new byte[] {1})));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }

    private LetterEntry referral(UUID key, Locale language) {
        Wording wording = new Wording("Dr. Peña\nHigh Street", "Numb", "", "Please see her", Urgency.SOON);
        return new LetterEntry(key, emily, LetterKind.REFERRAL, language, wording, Optional.empty());
    }

    private LetterEntry report(Locale language) {
        LocalDate today = LocalDate.now(TestClinic.ZONE);
        return new LetterEntry(
                UUID.randomUUID(),
                emily,
                LetterKind.PROGRESS,
                language,
                new Wording("", "", "Bien", "Seguir", null),
                Optional.of(new Covered(today.minusDays(55), today)));
    }

    private static byte[] print(LetterBasis basis, LetterEntry entry) {
        return new LetterPress().pdf(new LetterWriter(basis, entry.language()).sheet(entry));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private long events(String action) {
        return clinic.rows()
                .count("select count(*) from audit_event where tenant_id = ? and action = ?", clinic.id(), action);
    }
}
