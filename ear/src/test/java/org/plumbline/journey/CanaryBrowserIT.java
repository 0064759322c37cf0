package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/**
 * Words that stand for what patients are called and say are put in wherever people can, on ways that work and on ways that
 * fail. Then every output of the product besides its pages is searched for them.
 *
 * <p>A new output is added to {@link Outputs}; a new way in, to the walk here.
 */
class CanaryBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(3);

    @Test
    void whatPatientsAreAndSayStaysOnTheirPages() throws Exception {
        Chromium chromium = Chromium.launch();
        try (CanarySite canary = CanarySite.start()) {
            walk(canary, new People(chromium.browser(), canary.site()));
        } finally {
            chromium.close();
        }
    }

    private static void walk(CanarySite canary, People people) throws Exception {
        canary.rename(PATIENT);
        Outputs outputs = new Outputs(canary);
        Screen clinician = watched(outputs, people.staff(Demo.ANA));
        Screen patient = watched(outputs, people.patient(PATIENT.userName()));
        patientTells(patient);
        clinicianWrites(clinician);
        strangersTry(people.site(), clinician.page());
        outputs.keepAudit();
        withoutDatabase(canary, clinician, patient);
        assertThat(outputs.found()).isEmpty();
        assertThat(outputs.searched()).hasSizeGreaterThan(4);
    }

    private static void patientTells(Screen patient) {
        Diary diary = new Today(patient).diary();
        diary.fill(6, "LOWER", "AT_REST");
        patient.see("summary").click();
        patient.part("note").fill("It hurts, says " + Canary.NOTE);
        diary.save();
        for (String form : List.of(
                "key=" + UUID.randomUUID() + "&score=6&region=LOWER&relation=AT_REST&note="
                        + (Canary.NOTE + "+").repeat(200),
                "key=" + UUID.randomUUID() + "&score=99&region=LOWER&relation=AT_REST&note=" + Canary.NOTE,
                "key=" + Canary.NOTE + "&score=" + Canary.NOTE + "&region=" + Canary.NOTE + "&note=" + Canary.NOTE)) {
            assertThat(post(patient, form).url()).doesNotContain(Canary.NOTE);
        }
    }

    private static void clinicianWrites(Screen clinician) {
        Caseload caseload = new Caseload(clinician).search(Canary.FAMILY);
        assertThat(caseload.names()).hasCount(1);
        caseload.names().first().click();
        Draft draft = new Overview(clinician).assess();
        clinician.part("assessment:provokes").fill(Canary.TEXT);
        clinician.part("assessment:onset").evaluate("field => { field.type = 'text'; }");
        draft.enter("onset", Canary.TEXT);
        clinician.part("assessment:save").click();
        clinician.settle();
        draft.enter("onset", "2026-01-01");
        clinician.part("assessment:provokes").fill(Canary.TEXT);
        draft.save();
    }

    /** In an address nobody should put it; where somebody does, it goes no further. */
    private static void strangersTry(Site site, Page page) {
        for (String path : List.of("/patient/overview.xhtml?id=", "/assessment/edit.xhtml?id=", "/", "/api/")) {
            page.request().get(site.clinic(path + Canary.TEXT).toString());
        }
        page.request()
                .post(
                        site.clinic("/signout").toString(),
                        RequestOptions.create().setHeader("Origin", "https://" + Canary.TEXT + ".example"));
    }

    private static void withoutDatabase(CanarySite canary, Screen clinician, Screen patient) throws SQLException {
        clinician.expecting(503);
        patient.expecting(503);
        canary.stopDatabase();
        assertThat(clinician.open(canary.site().clinic("/caseload/list.xhtml")).status())
                .isEqualTo(503);
        assertThat(clinician.see(".reference")).not().isEmpty();
        APIResponse answer = post(
                patient, "key=" + UUID.randomUUID() + "&score=1&region=LOWER&relation=AT_REST&note=" + Canary.NOTE);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("retry-after");
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }

    private static APIResponse post(Screen patient, String form) {
        URI site = patient.site().portal("/");
        return patient.page()
                .request()
                .post(
                        patient.site().portal("/api/pain").toString(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setHeader("Accept", "application/json")
                                .setHeader("Origin", "http://" + site.getAuthority())
                                .setData(form));
    }

    private static Screen watched(Outputs outputs, Screen screen) {
        screen.page().onResponse(outputs::note);
        return screen.expecting(400).expecting(404);
    }
}
