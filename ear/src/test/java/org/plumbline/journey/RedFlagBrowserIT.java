package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

@Journey
class RedFlagBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(11);
    private static final String FLAG = "saddle-numbness";

    private final String action = Catalogue.load().redFlag(FLAG).action().in(Words.ENGLISH);

    @Test
    void anEmergencyShowsItsActionAtOnceAndShutsTheProgram(People people) {
        Screen clinician = people.staff(Demo.ANA);
        Overview overview = new Caseload(clinician).open(PATIENT);
        int programs = overview.programs().count();
        SignedAssessment signed = examine(overview.assess()).sign();
        assertThat(signed.gate()).containsText(action);
        assertThat(signed.buildButton()).hasCount(0);
        URI builder = clinician
                .site()
                .clinic("/program/build.xhtml?" + clinician.address().getQuery().replace("id=", "assessment="));
        Overview after = signed.patient();
        assertThat(after.gate()).containsText("No program can be assigned.");
        assertThat(after.buildButton()).hasCount(0);
        nothingIsAssignedBy(builder, clinician);
        new Caseload(clinician.go("/caseload/list.xhtml")).open(PATIENT);
        assertThat(after.programs()).hasCount(programs);
    }

    private Draft examine(Draft draft) {
        draft.raise(FLAG);
        assertThat(draft.reasoning().locator("[role=alert]")).containsText(action);
        draft.accessible();
        return draft.noOtherFlags()
                .history("LOWER", LocalDate.now(DemoClinics.ZONE).minusDays(3), 8)
                .enter("iliac-crest-height-value", "14")
                .choose("iliac-crest-height-side", "RIGHT");
    }

    /** Not even by somebody who switches the button on by hand. */
    private static void nothingIsAssignedBy(URI address, Screen clinician) {
        clinician.open(address);
        Builder builder = new Builder(clinician);
        assertThat(clinician.see("main [role=alert]")).containsText("No program can be assigned.");
        assertThat(builder.assignButton()).isDisabled();
        builder.assignButton().evaluate("button => button.disabled = false");
        builder.assignButton().click();
        new Builder(clinician);
    }
}
