package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;

/** The whole way: examined, reasoned on, confirmed, prescribed, done at home, and seen by the clinician. */
@Journey
class JourneyBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(12);
    private static final int WEEKS_OF_PAIN = 8;

    @Test
    void aProgramFollowsTheFindingsAndWhatThePatientDoesComesBack(People people) {
        Screen clinician = people.staff(Demo.ANA);
        Draft draft = newAssessment(clinician);
        SignedAssessment signed = draft.save().sign();
        Overview overview = prescribe(signed);
        atHome(people.patient(PATIENT.userName()));
        overview.reload();
        assertThat(overview.sessions().first()).containsText("1");
        assertThat(overview.pain().first().locator(".report-score")).hasText("4");
    }

    private static Draft newAssessment(Screen clinician) {
        Caseload caseload = new Caseload(clinician).search(PATIENT.familyName().substring(0, 3));
        assertThat(caseload.names()).hasCount(2);
        Draft draft = caseload.open(PATIENT).assess();
        draft.history("LOWER", LocalDate.now(DemoClinics.ZONE).minusWeeks(WEEKS_OF_PAIN), 6)
                .noOtherFlags();
        assertThat(draft.stage()).hasText("Subacute");
        return examine(draft);
    }

    private static Draft examine(Draft draft) {
        assertThat(draft.reasoning()).containsText("Nothing to propose yet");
        draft.enter("iliac-crest-height-value", "14").choose("iliac-crest-height-side", "RIGHT");
        draft.enter("hip-abductor-strength-left", "5").enter("hip-abductor-strength-right", "4");
        assertThat(draft.reasoning().locator(".verdict-SUPPORTED")).hasCount(1);
        assertThat(draft.reasoning()).containsText("High right hip");
        assertThat(draft.reasoning().locator(".supporting").first()).containsText("14 mm");
        draft.enter("asis-psis-angle-value", "21")
                .tick("modified-thomas-hip-valid")
                .enter("modified-thomas-hip-left", "3");
        draft.enter("acromion-line-value", "5")
                .choose("acromion-line-side", "LEFT")
                .choose("upper-trapezius-length-left", "1.0");
        assertThat(draft.reasoning().locator(".verdict-SUPPORTED")).hasCount(3);
        assertThat(draft.reasoning()).containsText("Forward-tipped pelvis");
        assertThat(draft.reasoning()).containsText("High left shoulder");
        return draft.accessible();
    }

    private static Overview prescribe(SignedAssessment signed) {
        assertThat(signed.hypotheses()).hasCount(3);
        signed.confirm("high-hip-right").confirm("forward-tipped-pelvis-none").confirm("high-shoulder-left");
        Builder builder = signed.build();
        assertThat(builder.exercises().locator(".exercise-head .tag-STRETCH").first())
                .isVisible();
        assertThat(builder.exercises().locator(".exercise-head .tag-STRENGTHEN").first())
                .isVisible();
        eachHasAReason(builder.exercises());
        Overview overview = builder.remove(builder.chosen().last()).assign();
        assertThat(overview.programs()).hasCount(1);
        assertThat(overview.programs().first()).containsText("Assigned");
        return overview;
    }

    private static void atHome(Screen phone) {
        Today today = new Today(phone);
        eachHasAReason(today.exercises());
        Diary diary = today.markNext().diary();
        assertThat(diary.fill(4, "LOWER", "AFTER").save().part("saved")).containsText("4");
    }

    private static void eachHasAReason(Locator exercises) {
        assertThat(exercises.count()).isPositive();
        assertThat(exercises.locator(".exercise-reason").allInnerTexts())
                .hasSize(exercises.count())
                .noneMatch(String::isBlank);
    }
}
