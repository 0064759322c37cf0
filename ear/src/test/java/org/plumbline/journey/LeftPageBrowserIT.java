package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form of a page that was left, or that isn't as the page made it: nothing is done, and the page says so. */
@Journey
class LeftPageBrowserIT {

    private static final String AGAIN = """
            async ([page, form]) => {
                const answer = await fetch(page.split('?')[0],
                    { method: 'POST', body: new URLSearchParams(form) });
                return `${answer.status} ${answer.url}`;
            }
            """;

    private BehindThePages rows;

    @BeforeEach
    void open(Site site) {
        rows = new BehindThePages(site);
    }

    @Test
    void aFormWithAnotherNonceChangesNothing(People people) {
        for (String change : new String[] {"nonce.value = 'made-up'", "nonce.remove()"}) {
            Screen clinician = people.staff(Demo.ANA);
            new Caseload(clinician).open(Demo.harbour(4)).assess();
            // Not typed, so that the draft doesn't keep itself first.
            clinician.part("assessment:eases").evaluate("field => { field.value = 'A swim'; }");
            clinician
                    .page()
                    .evaluate(
                            "() => { const nonce = document.querySelector('#assessment [name=\"primefaces.nonce\"]'); "
                                    + change + "; HTMLFormElement.prototype.requestSubmit.call("
                                    + "document.getElementById('assessment'), document.getElementById('assessment:save')); }");
            saysThatNothingWasSaved(clinician);
            new Draft(clinician);
            assertThat(rows.count("select count(*) from assessment where eases = 'A swim'"))
                    .as(change)
                    .isZero();
        }
    }

    /** As somebody does who goes back after assigning, and presses the button once more. */
    @Test
    void theBuilderAssignsNothingOnceItWasLeft(People people) {
        Screen clinician = people.staff(Demo.ANA);
        clinician.go("/program/build.xhtml?assessment=" + signed());
        Builder builder = new Builder(clinician);
        String page = clinician.page().url();
        Object form = clinician
                .page()
                .evaluate("() => new URLSearchParams(new FormData(document.getElementById('program'))).toString()");
        builder.assign();
        int after = programs();
        Object answer = clinician.page().evaluate(AGAIN, List.of(page, form + "&program%3Aassign=x"));
        assertThat(answer.toString()).startsWith("200 ").endsWith("unsent=true");
        assertThat(programs()).isEqualTo(after);
    }

    /** An assessment of somebody whom no other test takes. */
    private String signed() {
        return rows.texts(
                        "select a.id::text from assessment a join patient p on p.tenant_id = a.tenant_id and p.id = a.patient_id"
                                + " where a.signed_at is not null and p.user_id = ? limit 1",
                        Demo.harbour(4).userId())
                .get(0);
    }

    private int programs() {
        return rows.count("select count(*) from program");
    }

    private static void saysThatNothingWasSaved(Screen screen) {
        screen.page().waitForURL("**unsent=true*");
        assertThat(screen.see("main .notice-amber").first())
                .containsText(Words.clinic(Words.ENGLISH).get("layout.error.unsent"));
    }
}
