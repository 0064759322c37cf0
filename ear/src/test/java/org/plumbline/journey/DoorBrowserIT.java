package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who gets in, who does not, and how one leaves. */
@Tag("security")
@Journey
class DoorBrowserIT {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @Test
    void aPatientIsUnknownToTheConsole(People people) {
        Screen patient = people.somebody(Device.DESK);
        People.signIn(
                patient,
                people.site().clinic("/caseload/list.xhtml"),
                Demo.harbour(1).userName());
        patient.arriveAt("/unknown.xhtml");
        patient.go("/caseload/list.xhtml");
        new SignInForm(patient);
    }

    @Test
    void aClinicianIsUnknownToThePortal(People people) {
        Screen clinician = people.somebody(Device.PHONE);
        People.signIn(clinician, people.site().portal("/today/today.xhtml"), Demo.ANA);
        clinician.arriveAt("/unknown.xhtml");
        clinician.open(people.site().portal("/today/today.xhtml"));
        new SignInForm(clinician);
    }

    @Test
    void whatHasNoRuleIsRefused(People people) {
        Screen clinician =
                people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml").expecting(FORBIDDEN);
        for (String path : List.of("/nothing/here.xhtml", "/nothing", "/api/nothing", "/WEB-INF/web.xml")) {
            assertThat(clinician.open(people.site().clinic(path)).status())
                    .as(path)
                    .isEqualTo(FORBIDDEN);
            assertThat(clinician.see("h1")).hasText(Words.clinic(Words.ENGLISH).get("error_page.title.403"));
            clinician.accessible();
        }
    }

    @Test
    void anotherClinicsRecordsAreAnsweredLikeNone(People people) {
        Screen other = people.staff(Demo.LUCIA);
        new Caseload(other).open(Demo.lomas(2));
        String foreign = other.address().getQuery().replace("id=", "");
        Screen clinician =
                people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml").expecting(NOT_FOUND);
        for (String page : List.of(
                "/patient/overview.xhtml?id=",
                "/assessment/edit.xhtml?id=",
                "/assessment/view.xhtml?id=",
                "/program/build.xhtml?assessment=")) {
            List<String> answers = Stream.of(foreign, UUID.randomUUID().toString(), "none", "")
                    .map(id -> notThere(clinician.open(people.site().clinic(page + id))))
                    .distinct()
                    .toList();
            assertThat(answers).as(page).hasSize(1);
        }
        clinician.accessible();
    }

    @Test
    void leavingEndsKeycloaksSessionToo(People people) {
        Screen clinician = people.staff(Demo.ANA).arriveAt("/caseload/list.xhtml");
        clinician.part("signout").click();
        clinician.arriveAt("/signedout.xhtml");
        clinician.page().goBack();
        assertThat(clinician.part("caseload:patients")).hasCount(0);
        new SignInForm(clinician);
        clinician.go("/signedout.xhtml").part("signin").click();
        new SignInForm(clinician).signIn(Demo.ANA);
        clinician.arriveAt("/today/list.xhtml");
    }

    @Test
    void aPatientLeavesThePortal(People people) {
        Screen patient = people.patient(Demo.harbour(1).userName()).arriveAt("/today/today.xhtml");
        // Leaving ends the worker, and what it was just fetching fails.
        patient.see("html[data-offline=ready]").waitFor();
        patient.part("signout").click();
        patient.arriveAt("/signedout.xhtml");
        patient.part("signin").click();
        new SignInForm(patient);
    }

    @Test
    void anotherSiteCannotSendForms(People people) {
        Screen patient = people.patient(Demo.harbour(1).userName()).arriveAt("/today/today.xhtml");
        APIResponse answer = patient.page()
                .request()
                .post(
                        people.site().portal("/api/pain").toString(),
                        RequestOptions.create().setHeader("Origin", "https://elsewhere.example"));
        assertThat(answer.status()).isEqualTo(FORBIDDEN);
    }

    private static String notThere(Response answer) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(NOT_FOUND);
        return answer.text().replaceAll("(?s)<script.*</script>", "").replaceAll("<span class=\"reference\">[^<]*", "");
    }
}
