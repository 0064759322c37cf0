package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** What a patient tells may ask the red-flag questions; what they answer is said at once, and reaches the clinic. */
@Journey
class ScreenBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(8);
    private static final String NUMB = "input[name=yes][value='saddle-numbness']";

    private BehindThePages rows;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        rows.write(
                "delete from screening_answer a using screening s, patient p where s.tenant_id = a.tenant_id and s.id ="
                        + " a.screening_id and s.screened_on > current_date - 1 and p.tenant_id = s.tenant_id and p.id ="
                        + " s.patient_id and p.user_id = ?",
                MINE.userId());
        for (String rule : new String[] {"screening where screened_on", "pain_report where reported_on"}) {
            rows.write(
                    "delete from " + rule + " > current_date - 1 and patient_id ="
                            + " (select id from patient where user_id = ?)",
                    MINE.userId());
        }
    }

    @Test
    void asksAfterMuchPainAndGoesOnWhenNothingIsSo(People people) {
        Screen patient = people.patient(MINE.userName());
        new Today(patient).diary().fill(8, "LOWER", "AT_REST");
        patient.part("save").click();
        patient.arriveAt("/danger/screen.xhtml").accessible();
        assertThat(open(patient, "/today/today.xhtml").part("play")).hasCount(0);
        assertThat(patient.part("ask-first")).isVisible();
        patient.accessible();

        patient.part("screen").click();
        patient.arriveAt("/danger/screen.xhtml");
        patient.part("answer").click();
        assertThat(patient.part("incomplete")).not().isEmpty();
        patient.part("none").check();
        patient.part("answer").click();
        assertThat(patient.part("clear")).isVisible();
        assertThat(patient.part("help")).isHidden();
        patient.accessible();
        patient.part("on").click();
        Player.shown(patient);
    }

    @Test
    void aYesSaysWhomToCallStopsAndReachesTheWorklistUntilItIsSettled(People people) {
        Screen patient = people.patient(MINE.userName());
        new Today(patient);
        open(patient, "/danger/screen.xhtml").see(NUMB).check();
        patient.part("answer").click();
        assertThat(patient.part("help")).isVisible();
        assertThat(patient.part("call")).hasAttribute("href", "tel:112");
        assertThat(patient.part("told")).isVisible();
        assertThat(patient.part("unsent")).isEmpty();
        patient.accessible();
        assertThat(open(patient, "/today/today.xhtml").part("play")).hasCount(0);
        patient.part("answered").click();
        patient.arriveAt("/danger/answered.xhtml").accessible();
        assertThat(patient.part("call")).isVisible();

        settle(people.staff(Demo.LUCIA));
        assertThat(open(patient, "/today/today.xhtml").part("play")).isVisible();
    }

    private static void settle(Screen clinician) {
        clinician.go("/today/list.xhtml");
        assertThat(clinician.see(".work-danger").filter(new Locator.FilterOptions().setHasText(MINE.familyName())))
                .not()
                .hasCount(0);
        new Caseload(clinician.go("/caseload/list.xhtml")).open(MINE);
        assertThat(clinician.part("screened-standing")).isVisible();
        clinician.accessible();
        clinician.see("[id='screened:note']").fill("Hablado por teléfono: un malentendido.");
        clinician.see("[id='screened:settle']").click();
        assertThat(clinician.part("screened-standing")).hasCount(0);
        assertThat(clinician.part("screened-last")).containsText("malentendido");
    }

    @Test
    void saysWhomToCallWithoutANetworkAndSendsTheAnswerLater(People people) {
        Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        patient.see("html[data-offline=ready]").waitFor();
        patient.page().waitForFunction("() => navigator.serviceWorker.controller");
        patient.page().context().setOffline(true);
        open(patient, "/danger/screen.xhtml").see(NUMB).check();
        patient.part("answer").click();
        assertThat(patient.part("help")).isVisible();
        assertThat(patient.part("call")).hasAttribute("href", "tel:112");
        assertThat(patient.part("unsent")).not().isEmpty();
        assertThat(answers()).isZero();
        open(patient, "/session/play.xhtml");
        assertThat(patient.part("shut")).isVisible();

        patient.page().context().setOffline(false);
        assertThat(patient.part("unsent")).isEmpty();
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void takesSeveralYesesWithoutAScript(People people) {
        Screen patient = people.patient(MINE.userName());
        new Today(patient);
        open(patient, "/danger/screen.xhtml").see(NUMB).check();
        patient.see("input[name=yes]").first().check();
        patient.see("#screen").evaluate("form => form.submit()");
        patient.arriveAt("/danger/answered.xhtml");
        assertThat(patient.part("call")).isVisible();
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void aLegStopsThePlayerAndAsks(People people) {
        Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        Player player = Player.of(patient);
        patient.see("#before [name=leg]").check();
        patient.part("begin").click();
        assertThat(patient.part("needed-before")).not().isEmpty();
        patient.accessible();
        player.tell(1);
        patient.arriveAt("/danger/screen.xhtml");
        patient.part("none").check();
        patient.part("answer").click();
        assertThat(patient.part("clear")).isVisible();
        assertThat(patient.part("on")).isHidden();
        assertThat(open(patient, "/today/today.xhtml").part("stopped")).isVisible();
    }

    private static Screen open(Screen patient, String page) {
        patient.open(patient.site().portal(page));
        return patient;
    }

    private int answers() {
        return rows.count(
                "select count(*) from screening s join patient p on (p.tenant_id, p.id) = (s.tenant_id, s.patient_id)"
                        + " where s.raised and s.screened_on > current_date - 1 and p.user_id = ?",
                MINE.userId());
    }
}
