package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** Letters about a patient: written, issued, opened again, and found among the documents. */
@Journey
class LetterBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(2);
    private static final DemoPatient PACIENTE = Demo.lomas(2);
    private static final List<Integer> WIDTHS = List.of(1440, 768, 320);
    private static final String STRANGE = "<b>#{1+1}</b> =cmd() لوحة 🙂";

    private BehindThePages rows;

    @BeforeEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        List.of(PATIENT, PACIENTE).forEach(one -> rows.write("delete from letter where patient_id = ?", id(one)));
    }

    @Test
    void aReferralIsIssuedInEnglish(People people) throws IOException {
        assertThat(issued(people.staff(Demo.ANA), PATIENT, Words.clinic(Words.ENGLISH)))
                .contains("Referral letter", STRANGE.substring(0, 20), "Please see her", PATIENT.familyName());
    }

    @Test
    void aReferralIsIssuedInSpanish(People people) throws IOException {
        assertThat(issued(people.staff(Demo.LUCIA), PACIENTE, Words.clinic(Words.SPANISH)))
                .contains("Carta de derivación", "Please see her", PACIENTE.familyName());
    }

    private String issued(Screen member, DemoPatient patient, Words words) throws IOException {
        member.go("/patient/documents.xhtml?id=" + id(patient)).arriveAt("/patient/documents.xhtml");
        assertThat(member.see("#letters .empty")).isVisible();
        member.accessible().part("refer").click();
        member.arriveAt("/letter/write.xhtml").accessible();
        assertThat(member.see("#adds td").first()).isVisible();
        assertThat(member.see("#adds")).not().containsText("org.plumbline");
        member.part("letter:reason").fill(STRANGE);
        member.part("letter:asks").fill("Please see her");
        member.part("letter:issue").click();
        assertThat(member.part("addressee-error")).hasText(words.get("letter_write.error.MISSING"));
        assertThat(member.part("letter:reason")).hasValue(STRANGE);
        member.accessible();
        member.part("letter:addressee").fill("Dr. Peña\nHigh Street 1");
        member.part("letter:urgency").selectOption("SOON");
        member.part("letter:issue").dblclick();
        member.arriveAt("/patient/documents.xhtml");
        assertThat(member.see("#messages")).containsText(words.get("letter_write.done.issued"));
        assertThat(member.see("#letters tbody tr")).hasCount(1);
        assertThat(member.see("#letters tbody tr")).containsText("Dr. Peña");
        member.accessible();
        return text(get(member, member.see(".letter-pdf").getAttribute("href")));
    }

    @Test
    void aReportTurnsIntoTheOtherLanguageAndKeepsWhatWasWritten(People people) throws IOException {
        Screen ana = write(people.staff(Demo.ANA), "PROGRESS");
        assertThat(ana.part("letter:summary")).not().hasValue("");
        ana.part("letter:asks").fill("Go on for six weeks");
        ana.part("letter:language").selectOption("es");
        ana.part("letter:turn").click();
        assertThat(ana.see("#adds")).containsText("Objetivos");
        assertThat(ana.part("letter:asks")).hasValue("Go on for six weeks");
        ana.part("letter:to").fill("2199-01-01");
        ana.part("letter:issue").click();
        assertThat(ana.part("from-error")).hasText(Words.clinic(Words.ENGLISH).get("letter_write.error.PERIOD"));
        ana.accessible();
        ana.part("letter:to").fill(OutcomePage.today().toString());
        ana.part("letter:issue").click();
        ana.arriveAt("/patient/documents.xhtml");
        assertThat(text(get(ana, ana.see(".letter-pdf").getAttribute("href"))))
                .contains("Informe de evolución", "Go on for six weeks");
    }

    @Test
    void whatWasTypedIsThereAfterALostSession(People people) {
        Screen tom = write(people.staff(Demo.tom().userName()), "REFERRAL");
        tom.part("letter:reason").fill("Numb since Monday");
        Desk.of(people.site()).signOut(Demo.tom().userId());
        tom.part("letter:issue").click();
        new SignInForm(tom).signIn(Demo.tom().userName());
        tom.arriveAt("/letter/write.xhtml");
        assertThat(tom.part("letter:reason")).hasValue("Numb since Monday");
        assertThat(rows.count("select count(*) from letter where patient_id = ?", id(PATIENT)))
                .isZero();
    }

    @Test
    void anotherClinicsLetterIsAnsweredLikeNone(People people) {
        rows.write(
                "insert into letter (tenant_id, id, patient_id, kind, language, addressee, reason, summary, asks,"
                        + " urgency, issued_by, issued_at, pdf) select p.tenant_id, gen_random_uuid(), p.id, 'REFERRAL',"
                        + " 'en', 'Dr', 'r', '', 'a', 'SOON', m.id, now(), 'x' from patient p join member m on m.tenant_id"
                        + " = p.tenant_id where p.id = ? and m.user_id = ?",
                id(PATIENT),
                Demo.tom().userId());
        String letter = rows.texts("select id::text from letter where patient_id = ?", id(PATIENT))
                .get(0);
        Screen stranger = people.staff(Demo.LUCIA).arriveAt("/caseload/list.xhtml");
        assertThat(get(stranger, "/clinic/api/letter/" + letter).status()).isEqualTo(404);
        assertThat(get(stranger, "/clinic/api/letter/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(get(stranger, "/clinic/letter/write.xhtml?id=" + id(PATIENT)).status())
                .isEqualTo(get(stranger, "/clinic/letter/write.xhtml?id=" + UUID.randomUUID())
                        .status());
    }

    @Test
    void fitsEachScreenInTheLightAndInTheDark(People people) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Screen ana = people.somebody(Device.DESK, colours);
            People.signIn(ana, people.site().clinic("/caseload/list.xhtml"), Demo.ANA);
            for (int width : WIDTHS) {
                ana.page().setViewportSize(width, 900);
                for (String kind : List.of("REFERRAL", "PROGRESS")) {
                    write(ana, kind).accessible();
                    assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
                    ana.keepPicture("letter-" + kind + "-" + width + "-" + colours);
                }
            }
        }
    }

    private Screen write(Screen screen, String kind) {
        return screen.go("/letter/write.xhtml?id=" + id(PATIENT) + "&kind=" + kind)
                .arriveAt("/letter/write.xhtml");
    }

    private UUID id(DemoPatient patient) {
        return UUID.fromString(rows.texts("select id::text from patient where user_id = ?", patient.userId())
                .get(0));
    }

    private static APIResponse get(Screen screen, String path) {
        return screen.page().request().get(screen.address().resolve(path).toString());
    }

    private static String text(APIResponse answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
