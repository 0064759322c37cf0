package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** After signing: what is added, and how an assessment stands to an earlier one. */
@Journey
class AddendumBrowserIT {

    private static final DemoPatient TWICE = Demo.harbour(1);

    @Test
    void isAddedOnce(People people) {
        addsOnce(people.staff(Demo.ANA), Demo.harbour(6), Words.clinic(Words.ENGLISH));
    }

    @Test
    void isAddedOnceInSpanishToo(People people) {
        addsOnce(people.staff(Demo.LUCIA), Demo.lomas(6), Words.clinic(Words.SPANISH));
    }

    private static void addsOnce(Screen clinician, DemoPatient patient, Words words) {
        new Caseload(clinician).open(patient).openSigned();
        int before = clinician.see(".addendum").count();

        clinician.part("addendum:amend").click();
        assertThat(clinician.see("#addenda .field-error")).hasText(words.get("assessment_view.error.words"));
        clinician.accessible();

        clinician.part("addendum:words").fill("Measured once more: <i>equal</i>");
        clinician.part("addendum:amend").dblclick();
        assertThat(clinician.see("#messages")).containsText(words.get("assessment_view.done.amended"));
        assertThat(clinician.see(".addendum")).hasCount(before + 1);
        assertThat(clinician.see(".addendum").last()).containsText("Measured once more: <i>equal</i>");
        clinician.accessible();
    }

    @Test
    void anAssessmentStandsBesideAnEarlierOne(People people) {
        Screen ana = people.staff(Demo.ANA);
        new Caseload(ana).open(TWICE).openSigned();
        ana.part("compare").click();
        ana.arriveAt("/assessment/compare.xhtml");
        assertThat(ana.see("#findings thead th")).hasCount(6);
        assertThat(ana.see("#findings tbody tr").count()).isPositive();
        for (int width : List.of(1440, 1024, 768, 320)) {
            ana.page().setViewportSize(width, 900);
            ana.accessible();
            assertThat(ana.scrollsSideways()).as("%d px", width).isFalse();
            ana.keepPicture("compare-" + width);
        }
    }
}
