package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.launcher.demo.DemoPatient;

/** The page of a patient's outcomes and goals, and the rows behind it. */
final class OutcomePage {

    private final BehindThePages rows;

    OutcomePage(Site site) {
        this.rows = new BehindThePages(site);
    }

    /** From now on the patient has no outcome and no goal. */
    void forget(DemoPatient patient) {
        UUID id = id(patient);
        rows.write("delete from outcome_rating where outcome_id in (select id from outcome where patient_id = ?)", id);
        rows.write("delete from outcome where patient_id = ?", id);
        rows.write("delete from goal where patient_id = ?", id);
    }

    /** Today in the English clinic. */
    static LocalDate today() {
        return LocalDate.now(Demo.harbour().zone());
    }

    /** Shows it, with more in the address. */
    Screen open(Screen screen, DemoPatient patient, String more) {
        return screen.go("/outcome/list.xhtml?id=" + id(patient) + more).arriveAt("/outcome/list.xhtml");
    }

    /** How many scores there are. */
    int outcomes(DemoPatient patient) {
        return rows.count("select count(*) from outcome where patient_id = ?", id(patient));
    }

    private UUID id(DemoPatient patient) {
        return UUID.fromString(rows.texts("select id from patient where user_id = ?", patient.userId())
                .get(0));
    }

    /** Enters a score of pain by its button. */
    static void pain(Screen screen, int score, LocalDate day) {
        int before = screen.see("#history tbody tr").count();
        screen.choose("score:number", Integer.toString(score));
        screen.part("score:taken").fill(day.toString());
        screen.part("score:save").click();
        assertThat(screen.see("#history tbody tr")).hasCount(before + 1);
    }

    /** Types a score, whatever the browser thinks of it. */
    static void number(Screen screen, String score, String day) {
        screen.part("score").evaluate("form => { form.noValidate = true; }");
        screen.part("score:number").fill(score);
        screen.part("score:taken").fill(day);
        screen.part("score:save").click();
    }

    /** Writes a goal down. */
    static void goal(Screen screen, String activity, LocalDate due) {
        screen.part("goal:activity").fill(activity);
        screen.part("goal:target").fill("8");
        screen.part("goal:due").fill(due.toString());
        screen.part("goal:set").click();
    }
}
