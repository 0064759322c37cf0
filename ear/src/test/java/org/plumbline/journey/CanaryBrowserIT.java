package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
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
    private static final DemoPatient OTHER = Demo.lomas(2);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MUCH = 200;
    private static final int TOO_MUCH = 1_200_000;

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
        canary.rename(PATIENT, Canary.FAMILY);
        canary.rename(OTHER, Canary.OTHER_FAMILY);
        Outputs outputs = new Outputs(canary);
        Screen clinician = watched(outputs, people.staff(Demo.tom().userName()));
        Screen admin = watched(outputs, people.staff(Demo.CARMEN));
        Screen patient = watched(outputs, people.patient(PATIENT.userName()));
        patientTells(patient, outputs);
        clinicianWrites(clinician);
        everyFormIsScribbledOn(clinician, admin, canary);
        strangersTry(people, clinician.page(), outputs);
        outputs.keepRows();
        withoutDatabase(canary, clinician, patient, outputs);
        assertThat(outputs.found()).isEmpty();
        assertThat(outputs.searched())
                .contains("audit", "metrics", "verify-audit", "backup", "refusals", "payara.log", "keycloak.log");
    }

    private static void patientTells(Screen patient, Outputs outputs) {
        Diary diary = new Today(patient).diary();
        String own = patient.see("input[name=patient]").inputValue();
        diary.fill(1, "LOWER", "AT_REST");
        patient.see("#pain summary").click();
        patient.part("note").fill("It hurts, says " + Canary.NOTE);
        diary.save();
        String whole = "patient=" + own + "&region=LOWER&relation=AT_REST&note=" + Canary.NOTE;
        for (String form : List.of(
                whole + ("+" + Canary.NOTE).repeat(MUCH) + "&score=6&key=" + UUID.randomUUID(),
                whole + "x".repeat(TOO_MUCH) + "&score=6&key=" + UUID.randomUUID(),
                whole + "&score=99&key=" + UUID.randomUUID(),
                whole + "&score=" + Canary.NOTE + "&key=" + Canary.NOTE,
                "patient=" + Canary.NOTE + "&region=" + Canary.NOTE + "&note=" + Canary.NOTE)) {
            refused(outputs, post(patient, patient.site().portal("/api/pain"), form));
        }
        for (String words : List.of(Canary.NOTE, Canary.NOTE + "x".repeat(TOO_MUCH))) {
            String message = "patient=" + own + "&key=" + UUID.randomUUID() + "&text=" + words;
            refused(outputs, post(patient, patient.site().portal("/api/message"), message));
        }
        URI exercises = patient.site().portal("/api/exercises");
        refused(outputs, post(patient, exercises, "key=" + Canary.TEXT + "&exercise=" + Canary.TEXT));
        refused(outputs, post(patient, URI.create(exercises + "/" + Canary.TEXT), "key=" + Canary.TEXT));
        refused(outputs, post(patient, exercises.resolve("outcome"), "key=" + Canary.TEXT + "&pain=" + Canary.TEXT));
    }

    private static void clinicianWrites(Screen clinician) {
        Caseload caseload = new Caseload(clinician).search(Canary.FAMILY);
        assertThat(caseload.names()).hasCount(1);
        caseload.names().first().click();
        Draft draft = new Overview(clinician).assess();
        Page late = clinician.page().context().newPage();
        late.navigate(clinician.page().url());
        clinician.part("assessment:provokes").fill(Canary.TEXT);
        clinician.part("assessment:onset").evaluate("field => { field.type = 'text'; }");
        draft.enter("onset", Canary.TEXT);
        clinician.part("assessment:save").click();
        clinician.settle();
        draft.enter("onset", "2026-01-01");
        clinician.part("assessment:provokes").fill(Canary.TEXT);
        draft.save();
        late.locator("[id='assessment:eases']").fill(Canary.NOTE);
        late.locator("[id='assessment:save']").click();
        assertThat(late.locator("#conflict")).isVisible();
        late.close();
    }

    private static void everyFormIsScribbledOn(Screen clinician, Screen admin, CanarySite canary) {
        UUID signed = id(
                canary,
                "select id from assessment where signed_at is not null and tenant_id = ? limit 1",
                Demo.harbour().id());
        UUID patient = id(canary, "select id from patient where user_id = ?", PATIENT.userId());
        Scribble scribble = new Scribble(clinician);
        String draft = clinician.address().getQuery();
        for (String path : Canary.forms(draft, signed.toString(), patient.toString())) {
            scribble.on(path, Canary.TEXT);
        }
        new Scribble(admin).on("/audit/trail.xhtml", Canary.TEXT);
        admin.page()
                .request()
                .get(admin.site()
                        .clinic("/api/audit?member=" + Canary.TEXT + "&from=" + Canary.TEXT + "&action=" + Canary.TEXT)
                        .toString());
    }

    private static UUID id(CanarySite canary, String query, UUID of) {
        return UUID.fromString(canary.rows().texts(query, of).get(0));
    }

    /** In an address nobody should put it; where somebody does, it goes no further. */
    private static void strangersTry(People people, Page signedIn, Outputs outputs) {
        Site site = people.site();
        Screen stranger = people.somebody(Device.DESK);
        for (Page page : List.of(stranger.page(), signedIn)) {
            for (String path : Canary.ADDRESSES) {
                refused(
                        outputs,
                        page.request()
                                .get(
                                        site.clinic(path + Canary.TEXT).toString(),
                                        RequestOptions.create().setMaxRedirects(0)));
            }
        }
        refused(
                outputs,
                signedIn.request()
                        .post(
                                site.clinic("/signout").toString(),
                                RequestOptions.create().setHeader("Origin", "https://" + Canary.TEXT + ".example")));
        stranger.open(site.clinic("/caseload/list.xhtml"));
        new SignInForm(stranger).signIn(Canary.MAIL);
        assertThat(stranger.see("#input-error, .pf-m-error").first()).isVisible();
    }

    private static void withoutDatabase(CanarySite canary, Screen clinician, Screen patient, Outputs outputs) {
        clinician.expecting(503);
        patient.expecting(503);
        Diary.again(patient);
        String own = patient.see("input[name=patient]").inputValue();
        canary.stopDatabase();
        assertThat(clinician.open(canary.site().clinic("/caseload/list.xhtml")).status())
                .isEqualTo(503);
        assertThat(clinician.see(".reference")).not().isEmpty();
        APIResponse answer = post(
                patient,
                patient.site().portal("/api/pain"),
                "patient=" + own + "&key=" + UUID.randomUUID() + "&score=1&region=LOWER&relation=AT_REST&note="
                        + Canary.NOTE);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("retry-after");
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("\"reference\":\"");
        refused(outputs, answer);
    }

    private static void refused(Outputs outputs, APIResponse answer) {
        outputs.keep("refusals", answer.status() + " " + answer.headers().get("location") + " " + answer.text());
    }

    private static APIResponse post(Screen patient, URI address, String form) {
        return patient.page()
                .request()
                .post(
                        address.toString(),
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Content-Type", FORM)
                                .setHeader("Accept", "application/json")
                                .setHeader("Origin", "http://" + address.getAuthority())
                                .setData(form));
    }

    private static Screen watched(Outputs outputs, Screen screen) {
        screen.page().onResponse(outputs::note);
        return screen.expecting(400).expecting(403).expecting(404).expecting(413);
    }
}
