package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.mail.CaughtMail;

/** The Spanish clinic keeps care teams for the time of a test: Lucía treats one patient, Javier none. */
@Journey
class CareTeamBrowserIT {

    private static final String JAVIER = "javier@lomas.example";
    private static final String CARMEN = "admin@lomas.example";
    private static final DemoPatient PATIENT = Demo.lomas(5);

    private BehindThePages rows;

    @BeforeEach
    void keepTeams(Site site) {
        rows = new BehindThePages(site);
        rows.write(
                "insert into care_team_member (tenant_id, id, patient_id, member_id, since)"
                        + " select p.tenant_id, ?, p.id, m.id, now() from patient p join member m on m.tenant_id = p.tenant_id"
                        + " where p.user_id = ? and m.name = 'Lucía Serrano'",
                UUID.randomUUID(),
                PATIENT.userId());
        rows.write("update clinic set care_teams = true where language = 'es'");
    }

    @AfterEach
    void keepNone() {
        rows.write("update clinic set care_teams = false where language = 'es'");
        rows.write("delete from broken_glass");
        rows.write("delete from care_team_member");
    }

    @Test
    void aTeamTakesAColleagueInAndTheColleagueSeesThePatient(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        Caseload hers = new Caseload(lucia);
        assertThat(hers.names()).hasCount(1);
        hers.open(PATIENT).tab("history");
        assertThat(lucia.see("#team")).containsText("Lucía Serrano");
        assertThat(new Caseload(people.staff(JAVIER)).names()).hasCount(0);

        lucia.part("careteam:colleague").selectOption(new SelectOption().setLabel("Javier Molina"));
        lucia.part("careteam:join").click();
        assertThat(lucia.see("#team li")).hasCount(2);
        lucia.accessible();

        Screen javier = people.staff(JAVIER);
        new Caseload(javier).open(PATIENT).tab("history");
        javier.see("#team li")
                .filter(new Locator.FilterOptions().setHasText("Javier"))
                .locator("input[type=submit]")
                .click();
        assertThat(new Caseload(javier).names()).hasCount(0);
    }

    @Test
    void whoIsOutsideFindsNothingButTheWayForAnEmergency(People people, Site site) {
        URI overview = overview(people);
        Screen javier = people.staff(JAVIER);
        new Caseload(javier);
        javier.expecting(404);
        assertEquals(404, javier.open(overview).status());

        Emergency emergency = Emergency.from(javier);
        emergency.enter("1900-01-01", PATIENT.familyName(), "Se ha desmayado en la sala");
        assertThat(javier.see("#messages")).containsText("No hay un único paciente");
        emergency.enter(PATIENT.birthDate().toString(), PATIENT.familyName(), "Se ha desmayado en la sala");
        javier.arriveAt("/patient/overview.xhtml");
        assertThat(javier.see("main .notice-amber").first()).containsText("urgencia");
        new Overview(javier).tab("history");
        assertThat(javier.part("careteam:join")).hasCount(0);

        CaughtMail told = site.mail(CARMEN, "Se ha abierto una historia por una urgencia");
        assertFalse(told.body().text().contains(PATIENT.familyName()), "the mail names the patient");

        Screen carmen = people.staff(CARMEN);
        assertThat(carmen.part("place-emergencies")).containsText("1");
        carmen.part("place-emergencies").click();
        carmen.arriveAt("/careteam/emergencies.xhtml");
        assertThat(carmen.see("main")).containsText("Se ha desmayado en la sala");
        carmen.part("emergencies:list:0:seen").click();
        assertThat(carmen.see("#messages")).containsText("Marcado como visto");
        assertThat(carmen.part("place-emergencies").locator(".rail-count")).hasCount(0);
    }

    @Test
    void theAdminGivesAPatientWithoutATeamToSomebody(People people) {
        Screen carmen = people.staff(CARMEN);
        carmen.part("place-emergencies").click();
        carmen.see("main a[href*='unassigned']").click();
        carmen.arriveAt("/careteam/unassigned.xhtml");

        carmen.part("unassigned:colleague").selectOption(new SelectOption().setLabel("Javier Molina"));
        carmen.part("unassigned:patients:0:assign").click();
        assertThat(carmen.see("#messages")).containsText("ya tiene equipo");

        assertThat(new Caseload(people.staff(JAVIER)).names()).hasCount(1);
    }

    private static URI overview(People people) {
        Screen lucia = people.staff(Demo.LUCIA);
        new Caseload(lucia).open(PATIENT);
        return lucia.address();
    }
}
