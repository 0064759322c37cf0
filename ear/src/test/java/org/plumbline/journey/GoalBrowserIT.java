package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient's own goals: set and ended in the console, at the head of the program in the portal, and rated in both. */
@Journey
class GoalBrowserIT {

    private static final DemoPatient PATIENT = Demo.harbour(12);
    private static final DemoPatient WITH_GOALS = Demo.harbour(2);
    private static final String STRANGE =
            "<b>#{1+1}</b> =cmd() لوحة 🙂 ".repeat(6).strip();

    private OutcomePage page;

    @BeforeEach
    void forget(Site site) {
        page = new OutcomePage(site);
        page.forget(PATIENT);
    }

    @Test
    void areSetUpToThreeAndStayTheTextThatTheyAre(People people) {
        Words words = Words.clinic(Words.ENGLISH);
        Screen ana = page.open(people.staff(Demo.ANA), PATIENT, "&measure=psfs");
        OutcomePage.goal(ana, STRANGE, OutcomePage.today().minusDays(1));
        assertThat(ana.part("due-error")).hasText(words.get("outcome_list.error.due"));
        assertThat(ana.part("goal:activity")).hasValue(STRANGE);
        ana.accessible();
        setThree(ana);
        OutcomePage.goal(ana, "A fourth", OutcomePage.today().plusDays(42));
        assertThat(ana.see("#messages")).containsText(words.get("outcome_list.error.many"));
        assertThat(ana.see("#goals .goal-activity").first()).hasText(STRANGE);
    }

    @Test
    void areRatedTogetherAndEnd(People people) {
        Screen ana = page.open(people.staff(Demo.ANA), PATIENT, "&measure=psfs");
        setThree(ana);
        Locator scales = ana.see("[id='score'] fieldset");
        assertThat(scales).hasCount(3);
        ana.part("score:taken").fill(OutcomePage.today().toString());
        ana.part("score:save").click();
        assertThat(ana.see("[id='score'] .field-error-text")).hasCount(3);
        ana.accessible();
        for (int i = 0; i < 3; i++) {
            ana.choose(scales.nth(i).locator("input[value='" + (i + 4) + "']"));
        }
        ana.part("score:save").click();
        assertThat(ana.see("#history tbody tr")).hasCount(1);
        assertThat(ana.see("#history td.num")).hasText("5");
        ana.see("#goals li a").first().click();
        assertThat(ana.part("ending:reach")).isVisible();
        ana.accessible();
        ana.part("ending:reach").click();
        assertThat(ana.see("#messages"))
                .containsText(Words.clinic(Words.ENGLISH).get("outcome_list.done.ended"));
        assertThat(ana.see("#goals > .card-body > ul > li")).hasCount(2);
    }

    @Test
    void headTheProgramAndAreAskedAboutOnceAWeek(People people) {
        Screen phone = people.patient(WITH_GOALS.userName());
        new Today(phone);
        assertThat(phone.see("#goals li")).hasCount(2);
        phone.keepPicture("outcome-today");
        phone.see("#ask-outcome a").click();
        phone.arriveAt("/outcome/rate.xhtml");
        phone.part("save").click();
        assertThat(phone.see("main [role=alert]"))
                .hasText(Words.portal(Words.ENGLISH).get("outcome_rate.error.incomplete"));
        phone.accessible().keepPicture("outcome-rate");
        sentTwice(phone);
        phone.open(phone.site().portal("/today/today.xhtml"));
        assertThat(phone.see("#goals li").first()).containsText("9");
        assertThat(phone.see("#ask-outcome")).hasCount(0);

        Screen ana = page.open(people.staff(Demo.ANA), WITH_GOALS, "&measure=psfs");
        assertThat(ana.see("#history tbody tr").first()).containsText("9");
        assertThat(ana.see("#course canvas")).hasCount(1);
    }

    private void sentTwice(Screen phone) {
        phone.choose("pain", "2");
        phone.choose("rated1", "9");
        phone.choose("rated2", "7");
        Request sent = phone.page()
                .waitForRequest(
                        request -> request.url().endsWith("/api/outcome"),
                        () -> phone.part("save").click());
        phone.arriveAt("/outcome/thanks.xhtml");
        assertThat(phone.part("went")).containsText("2");
        phone.keepPicture("outcome-thanks");
        int before = page.outcomes(WITH_GOALS);
        String origin = URI.create(sent.url()).resolve("/").toString().replaceFirst("/$", "");
        phone.page()
                .request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(sent.postData()));
        assertThat(page.outcomes(WITH_GOALS)).isEqualTo(before);
    }

    private static void setThree(Screen screen) {
        for (String activity : List.of(STRANGE, "Sleep", "Walk the dog")) {
            int before = screen.see("#goals .goal").count();
            OutcomePage.goal(screen, activity, OutcomePage.today().plusDays(42));
            assertThat(screen.see("#goals .goal")).hasCount(before + 1);
        }
    }
}
