package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoMember;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient writes from the phone, a clinician answers at the desk, and both read what is there. */
@Journey
class MessagesBrowserIT {

    private static final DemoPatient EMILY = Demo.harbour(9);
    private static final DemoPatient INES = Demo.lomas(7);
    private static final String QUESTION = "May I <b>swim</b>? 🏊 مرحبا =1+1 #{7*7}";
    private static final String ANSWER = "Yes, gently.\nTell me how it goes.";

    private BehindThePages rows;

    @BeforeEach
    void lookBehind(Site site) {
        rows = new BehindThePages(site);
        forget();
    }

    @AfterEach
    void forget() {
        for (DemoPatient patient : List.of(EMILY, INES)) {
            rows.forget(patient, "message", "message_thread");
        }
    }

    @Test
    void goThereAndBackInEnglish(People people) {
        thereAndBack(people, EMILY, people.staff(Demo.ANA), Words.ENGLISH);
    }

    @Test
    void goThereAndBackInSpanish(People people) {
        thereAndBack(people, INES, people.staff(Demo.LUCIA), Words.SPANISH);
    }

    private static void thereAndBack(People people, DemoPatient patient, Screen member, Locale language) {
        Screen phone = people.patient(patient.userName()).arriveAt("/today/today.xhtml");
        asked(phone, Words.portal(language));
        answered(member, patient, Words.clinic(language));
        read(phone, Words.portal(language));
    }

    private static void asked(Screen phone, Words words) {
        phone.part("write-message").click();
        Letters own = new Letters(phone, words);
        assertThat(phone.part("danger")).containsText(Pattern.compile("112|999"));
        own = own.write(QUESTION);
        assertThat(own.lines()).hasCount(1);
        assertThat(own.newest()).containsText(QUESTION);
        assertThat(own.newest()).containsText(words.get("message_thread.mark.SENT"));
    }

    private static void answered(Screen member, DemoPatient patient, Words words) {
        Locator line = inbox(member, patient);
        assertThat(line).containsText(words.get("message_list.label.unanswered"));
        assertThat(line).hasClass("unread");
        worklist(member, patient)
                .getByText(words.get("today_list.action.MESSAGE"))
                .click();
        Letters thread = new Letters(member, words);
        assertThat(thread.newest()).containsText(QUESTION);
        assertThat(thread.newest()).containsText(words.get("message_thread.mark.NEW"));
        thread = thread.answer(ANSWER);
        assertThat(thread.lines()).hasCount(2);
        assertThat(inbox(member, patient)).hasClass("read");
        assertThat(worklist(member, patient)).hasCount(0);
    }

    private static void read(Screen phone, Words words) {
        phone.open(phone.site().portal("/today/today.xhtml"));
        assertThat(phone.part("unread")).containsText(words.get("today_today.note.unread", 1));
        phone.accessible().see("#unread a").click();
        Letters own = new Letters(phone, words);
        assertThat(own.newest()).containsText("Tell me how it goes.");
        assertThat(own.newest()).containsText(words.get("message_thread.mark.NEW"));
        phone.open(phone.site().portal("/today/today.xhtml"));
        assertThat(phone.part("unread")).hasCount(0);
    }

    @Test
    void areSentOnceHoweverOftenTheFormComes(People people) {
        Screen phone = people.patient(EMILY.userName());
        phone.open(phone.site().portal("/message/thread.xhtml"));
        Letters own = new Letters(phone, Words.portal(Words.ENGLISH));
        phone.part("text").fill("May I swim?");
        Request sent = phone.page()
                .waitForRequest(
                        request -> request.url().endsWith("/api/message"),
                        () -> phone.part("send").click());
        APIResponse again = phone.page().request().post(sent.url(), form(sent));
        assertThat(again.url()).contains("/message/thread.xhtml");
        phone.page().reload();
        assertThat(own.lines()).hasCount(1);

        phone.part("send").click();
        assertThat(phone.see(".notice-amber").first())
                .hasText(Words.portal(Words.ENGLISH).get("message_thread.error.nothing"));
        phone.accessible();
        assertThat(own.lines()).hasCount(1);
    }

    @Test
    void thatCannotBeTakenStayInTheField(People people) {
        for (boolean spanish : List.of(false, true)) {
            Screen member = people.staff(spanish ? Demo.LUCIA : Demo.ANA);
            Words words = Words.clinic(spanish ? Words.SPANISH : Words.ENGLISH);
            open(member, spanish ? INES : EMILY);
            Letters thread = new Letters(member, words);
            assertThat(thread.refused("  ")).containsText(words.get("message_thread.error.EMPTY"));
            String much = "x".repeat(4001);
            assertThat(thread.refused(much)).containsText(words.get("message_thread.error.TOO_LONG"));
            assertThat(member.part("reply:text")).hasValue(much);
            assertThat(thread.lines()).hasCount(0);
        }
    }

    @Test
    void needNoAnswerWhereSomebodySaysSo(People people) {
        Screen phone = people.patient(EMILY.userName());
        phone.open(phone.site().portal("/message/thread.xhtml"));
        new Letters(phone, Words.portal(Words.ENGLISH)).write("Thank you");
        Screen ana = people.staff(Demo.ANA);
        open(ana, EMILY);
        ana.part("reply:settle").click();
        assertThat(ana.see("#messages"))
                .containsText(Words.clinic(Words.ENGLISH).get("message_thread.done.settled"));
        assertThat(ana.part("reply:settle")).hasCount(0);
        assertThat(worklist(ana, EMILY)).hasCount(0);
    }

    @Test
    void comeBackWhenTheSessionEnded(People people, Site site) {
        DemoMember tom = Demo.tom();
        Screen member = people.staff(tom.userName());
        open(member, EMILY);
        member.part("reply:text").fill("A long answer, and then");
        Desk.of(site).signOut(tom.userId());
        member.part("reply:send").click();
        new SignInForm(member).signIn(tom.userName());

        Letters thread = new Letters(member, Words.clinic(Words.ENGLISH));
        assertThat(member.part("reply:text")).hasValue("A long answer, and then");
        assertThat(thread.lines()).hasCount(0);
        member.part("reply:send").click();
        assertThat(thread.sent().lines()).hasCount(1);
    }

    private void open(Screen member, DemoPatient patient) {
        String id = rows.texts("select id::text from patient where user_id = ?", patient.userId())
                .get(0);
        member.go("/message/thread.xhtml?id=" + id).arriveAt("/message/thread.xhtml");
    }

    private static Locator inbox(Screen member, DemoPatient patient) {
        return member.go("/message/list.xhtml")
                .arriveAt("/message/list.xhtml")
                .see("#threads > li")
                .filter(new Locator.FilterOptions().setHasText(patient.familyName()));
    }

    private static Locator worklist(Screen member, DemoPatient patient) {
        return member.go("/today/list.xhtml?kind=MESSAGE")
                .see("#work li")
                .filter(new Locator.FilterOptions().setHasText(patient.familyName()));
    }

    private static RequestOptions form(Request sent) {
        return RequestOptions.create()
                .setHeader(
                        "Origin", URI.create(sent.url()).resolve("/").toString().replaceFirst("/$", ""))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData(sent.postData());
    }
}
