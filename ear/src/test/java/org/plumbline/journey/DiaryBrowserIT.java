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

    private static final DemoPatient MORNING = Demo.lomas(8);

    private static final String SESSION_YESTERDAY = """
            insert into exercise_session (tenant_id, done_on, id, patient_id, program_id)
            select g.tenant_id, (now() at time zone c.zone)::date - 1, gen_random_uuid(), g.patient_id, g.id
              from program g join patient p on (p.tenant_id, p.id) = (g.tenant_id, g.patient_id) join clinic c on c.id = g.tenant_id
             where p.user_id = ? and g.replaced_at is null
            on conflict do nothing
            """;
    private static final String LOG_YESTERDAY = """
            insert into exercise_log (tenant_id, done_on, id, session_id, prescribed_exercise_id, recorded_at)
            select s.tenant_id, s.done_on, gen_random_uuid(), s.id, e.id, now()
              from exercise_session s join patient p on (p.tenant_id, p.id) = (s.tenant_id, s.patient_id)
              join prescribed_exercise e on (e.tenant_id, e.program_id) = (s.tenant_id, s.program_id)
              join clinic c on c.id = s.tenant_id
             where p.user_id = ? and s.done_on = (now() at time zone c.zone)::date - 1
             limit 1
            on conflict do nothing
            """;

    @Test
    void aReportThatIsSentTwiceIsRecordedOnce(People people) {
        Screen phone = people.patient(PATIENT.userName());
        new Today(phone);
        int before = Diary.reports(Diary.open(phone)).count();
        Diary diary = Diary.again(phone);
        diary.fill(1, "LOWER", "AT_REST");
        Request sent = phone.page().waitForRequest(request -> request.url().endsWith("/api/pain"), diary::save);
        APIResponse again = phone.page().request().post(sent.url(), form(sent));
        assertThat(again.url()).endsWith("/pain/thanks.xhtml");
        assertThat(Diary.reports(Diary.open(phone))).hasCount(before + 1);
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

    @Test
    void asksOnTheMorningAfterASessionOnce(People people) {
        BehindThePages rows = new BehindThePages(people.site());
        rows.forget(MORNING, "pain_report");
        rows.write(SESSION_YESTERDAY, MORNING.userId());
        rows.write(LOG_YESTERDAY, MORNING.userId());
        Screen phone = people.patient(MORNING.userName()).arriveAt("/today/today.xhtml");
        phone.see("#ask-morning a").click();
        assertThat(phone.see("input[name=relation][value=NEXT_MORNING]")).isChecked();
        phone.choose("score", "2");
        phone.choose("region", "MIDDLE");
        phone.part("save").click();
        phone.arriveAt("/pain/thanks.xhtml");
        phone.open(people.site().portal("/today/today.xhtml"));
        assertThat(phone.see("#ask-morning")).hasCount(0);
        phone.open(people.site().portal("/pain/report.xhtml"));
        assertThat(phone.see("input[name=region][value=MIDDLE]")).isChecked();
    }

    private static RequestOptions form(Request sent) {
        return RequestOptions.create()
                .setHeader(
                        "Origin", URI.create(sent.url()).resolve("/").toString().replaceFirst("/$", ""))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData(sent.postData());
    }
}
