package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

@Journey
class UnsignedBrowserIT {

    private static final DemoPatient PATIENT = Demo.lomas(12);

    private final Words spanish = Words.clinic(Words.SPANISH);

    @Test
    void withoutASignedAssessmentThereIsNothingToAssign(People people) {
        Screen clinician = people.staff(Demo.LUCIA);
        Overview overview = new Caseload(clinician).open(PATIENT);
        assertThat(overview.buildButton()).hasCount(0);
        String id = overview.assess().id();
        clinician.go("/program/build.xhtml?assessment=" + id);
        Draft draft = new Draft(clinician);
        assertThat(draft.messages()).containsText(spanish.get("program_build.error.NOT_SIGNED"));
        assertThat(clinician.part("program:assign")).hasCount(0);
    }

    @Test
    void anEmptyDraftIsNotSigned(People people) {
        Screen clinician = people.staff(Demo.LUCIA);
        Draft draft = new Caseload(clinician).open(PATIENT).assess();
        clinician.part("assessment:sign-button").click();
        assertThat(draft.messages()).containsText(spanish.get("assessment_edit.error.RED_FLAGS"));
        assertThat(draft.messages()).containsText(spanish.get("assessment_edit.error.ONSET"));
        assertThat(draft.messages()).containsText(spanish.get("assessment_edit.error.REGION"));
        draft.accessible();
    }
}
