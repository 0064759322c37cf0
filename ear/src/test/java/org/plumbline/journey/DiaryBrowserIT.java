package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

@Journey
class DiaryBrowserIT {

    /** Who has not reported anything yet. */
    private static final DemoPatient PATIENT = Demo.harbour(10);

    @Test
    void aReportThatIsSentTwiceIsRecordedOnce(People people) {
        Screen phone = people.patient(PATIENT.userName());
        Diary diary = new Today(phone).diary();
        int before = diary.reports().count();
        diary.fill(6, "LOWER", "AT_REST");
        Request sent = phone.page().waitForRequest(request -> request.url().endsWith("/api/pain"), diary::save);
        APIResponse again = phone.page().request().post(sent.url(), form(sent));
        assertThat(again.url()).endsWith("/pain/thanks.xhtml");
        assertThat(Diary.again(phone).reports()).hasCount(before + 1);
    }

    @Test
    void wordsWithAccentsArriveAsTheyWereTyped(People people) {
        String words = "mañana señalé el «ñandú»";
        Screen phone = people.patient(PATIENT.userName());
        Diary diary = new Today(phone).diary().fill(2, "LOWER", "AT_REST");
        phone.see("#pain summary").click();
        phone.part("note").fill(words);
        diary.save();
        Screen clinician = people.staff(Demo.ANA);
        assertThat(new Caseload(clinician).open(PATIENT).pain().filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(1);
    }

    @Test
    void whatWasLeftOutIsAskedForAgain(People people) {
        Screen phone = people.patient(PATIENT.userName());
        new Today(phone).diary();
        phone.part("save").click();
        assertThat(phone.see("main [role=alert]"))
                .hasText(Words.portal(Words.ENGLISH).get("pain_report.error.incomplete"));
        phone.accessible();
    }

    private static RequestOptions form(Request sent) {
        return RequestOptions.create()
                .setHeader(
                        "Origin", URI.create(sent.url()).resolve("/").toString().replaceFirst("/$", ""))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData(sent.postData());
    }
}
