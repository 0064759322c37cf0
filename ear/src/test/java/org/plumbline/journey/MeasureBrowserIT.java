package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** One finding is measured again, from the patient's page. */
@Journey
class MeasureBrowserIT {

    private final UUID retest = UUID.randomUUID();
    private BehindThePages rows;

    @BeforeEach
    void open(Site site) {
        rows = new BehindThePages(site);
    }

    @Test
    void aClinicianKeepsItsValue(People people) {
        measure(people.staff(Demo.ANA), Demo.harbour(3), Words.clinic(Words.ENGLISH));
    }

    @Test
    void worksInSpanishToo(People people) {
        measure(people.staff(Demo.LUCIA), Demo.lomas(3), Words.clinic(Words.SPANISH));
    }

    private void measure(Screen screen, DemoPatient patient, Words words) {
        due(patient);
        new Caseload(screen).open(patient);
        link(screen).click();
        screen.arriveAt("/patient/measure.xhtml");
        for (String impossible : List.of("500", "")) {
            // What the browser refuses by itself wouldn't be sent.
            screen.part("measure").evaluate("form => { form.noValidate = true; }");
            screen.part("measure:value").fill(impossible);
            screen.part("measure:keep").click();
            assertThat(screen.part("measure:value")).hasAttribute("aria-invalid", "true");
            assertThat(screen.part("measure:value")).hasValue(impossible);
            screen.accessible();
        }

        screen.part("measure:value").fill("6");
        screen.part("measure:keep").click();
        new Overview(screen);
        assertThat(screen.see("#messages")).containsText(words.get("patient_measure.done.measured"));
        assertThat(screen.see("#hypotheses")).containsText("14 → 6 mm");
        assertThat(screen.see("#hypotheses")).containsText(words.get("patient_overview.retest.CANT_TELL"));
        assertThat(link(screen)).hasCount(0);
    }

    private Locator link(Screen screen) {
        return screen.see("#hypotheses a[href*='" + retest + "']");
    }

    /** The left hip was 14 mm higher, and is due. */
    private void due(DemoPatient patient) {
        rows.write(
                "insert into retest (tenant_id, id, patient_id, hypothesis_id, test, side, due_on, baseline)"
                        + " select p.tenant_id, ?, p.id, h.id, 'iliac-crest-height', 'LEFT', current_date, 14 from patient p"
                        + " join assessment a on a.tenant_id = p.tenant_id and a.patient_id = p.id"
                        + " join hypothesis h on h.tenant_id = a.tenant_id and h.assessment_id = a.id"
                        + " where p.user_id = ? limit 1",
                retest,
                patient.userId());
    }
}
