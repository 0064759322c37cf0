package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** The program on paper, as the console and the portal serve it. */
@Tag("security")
@Journey
class HandoutBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(2);

    @Test
    void aClinicianPrintsItInEitherLanguage(People people) throws IOException {
        Screen clinician = people.staff(Demo.ANA);
        new Caseload(clinician).open(PATIENT).tab("programs");

        assertThat(text(follow(clinician, clinician.see("#programs .handout-es").first())))
                .contains("Tus ejercicios", "/portal/", PATIENT.familyName());
        assertThat(text(follow(clinician, clinician.see("#programs .handout-en").first())))
                .contains("Your exercises", "Call your emergency number now");
    }

    @Test
    void aPatientPrintsTheirOwn(People people) throws IOException {
        Screen phone = people.patient(PATIENT.userName());
        new Today(phone);
        phone.part("handout").scrollIntoViewIfNeeded();

        assertThat(text(follow(phone, phone.part("handout"))))
                .contains("Your exercises", PATIENT.familyName(), "Pain, 0 to 10");
        phone.accessible();
    }

    @Test
    void anotherClinicsProgramIsAnsweredLikeNone(People people) {
        Screen clinician = people.staff(Demo.ANA);
        new Caseload(clinician).open(PATIENT).tab("programs");
        String address = clinician.see("#programs .handout-en").first().getAttribute("href");
        Screen stranger = people.staff(Demo.LUCIA).arriveAt("/caseload/list.xhtml");

        APIResponse theirs = get(stranger, address);
        APIResponse none = get(stranger, "/clinic/api/handout/" + UUID.randomUUID());

        assertThat(theirs.status()).isEqualTo(404).isEqualTo(none.status());
        assertThat(get(stranger, "/clinic/api/handout/none").status()).isEqualTo(404);
    }

    private static APIResponse follow(Screen screen, Locator link) {
        assertThat(link).isVisible();
        APIResponse answer = get(screen, link.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition"))
                .matches("inline; filename=\"[a-z]+-program[a]?-\\d+\\.pdf\"");
        return answer;
    }

    private static APIResponse get(Screen screen, String path) {
        return screen.page().request().get(screen.address().resolve(path).toString());
    }

    private static String text(APIResponse answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
