package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** Each screen of the player, in each of its states, fits every phone and is accessible, in both languages. Nothing of it is sent. */
@Journey
class PlayerStatesBrowserIT {

    /** Seconds: no phase of an exercise lasts longer than all of them. */
    private static final int LONGEST = 900;

    private Screen phone;
    private Words words;

    @Test
    void inEnglish(People people) {
        goThrough(people, Demo.harbour(2), Words.ENGLISH);
    }

    @Test
    void inSpanish(People people) {
        goThrough(people, Demo.lomas(8), Words.SPANISH);
    }

    private void goThrough(People people, DemoPatient patient, Locale language) {
        words = Words.portal(language);
        phone = people.somebody(Device.PHONE);
        phone.page().addInitScript(Ease.script("day.js"));
        People.signIn(phone, people.site().portal("/"), patient.userName()).arriveAt("/today/today.xhtml");
        phone.part("language-" + language.getLanguage()).click();
        phone.page().waitForLoadState();
        days();
        before();
        exercise();
        leftOut();
        after();
    }

    /** The days on which there is nothing to do, or on which one may not. */
    private void days() {
        shows("lost");
        opens("{\"exercises\": []}", "nothing");
        opens("{\"paused\": true}", "shut");
        opens("{\"light\": \"STOP\"}", "end");
        opens("{\"light\": \"AMBER\"}", "heed");
        opens("{\"easy\": true}", "heed");
        phone.page().clock().install();
        opens("{}", "before");
    }

    private void opens(String day, String part) {
        phone.page().evaluate("day => sessionStorage.setItem('day', day)", day);
        shows(part);
    }

    private void shows(String part) {
        phone.open(phone.site().portal("/session/play.xhtml"));
        looks(part);
    }

    private void looks(String part) {
        assertThat(phone.part(part)).isVisible();
        Fit.check(phone.page());
        phone.accessible();
    }

    private void before() {
        needsANumber("before", "begin");
        phone.choose("pain-before", "2");
        phone.part("begin").click();
        looks("unsent");
    }

    /** Something new was ticked, but no number chosen. */
    private void needsANumber(String screen, String button) {
        Locator leg = phone.see("#" + screen + " [name=leg]");
        leg.check();
        phone.part(button).click();
        looks("needed-" + screen);
        leg.uncheck();
    }

    private void exercise() {
        phone.see("#exercise summary").click();
        looks("steps");
        phone.part("ease").click();
        looks("exercise");
        phone.part("ease").click();
        phone.part("start").click();
        looks("clock");
        for (String phase : new String[] {"move", "hold", "rest"}) {
            runTo(words.get("session_play.phase." + phase));
            looks("pause");
        }
        phone.part("pause").click();
        looks("on");
        phone.part("on").click();
        runTo(words.get("layout.side.LEFT"));
        looks("clock");
        runTo(words.get("session_play.phase.next"));
        looks("clock");
    }

    private void runTo(String phase) {
        for (int second = 0; second < LONGEST; second++) {
            if (phone.part("phase").textContent().contains(phase)) {
                return;
            }
            phone.page().clock().runFor(1_000);
        }
        throw new AssertionError("never comes to: " + phase);
    }

    private void leftOut() {
        phone.part("skip").click();
        looks("why");
        phone.see("[data-reason=PAIN]").click();
        looks("hurt");
        needsANumber("hurt", "easier");
        phone.choose("pain-now", "2");
        phone.part("easier").click();
        assertThat(phone.part("ease")).hasText(words.get("session_play.button.usual"));
        looks("exercise");
    }

    private void after() {
        while (phone.part("after").isHidden()) {
            String progress = phone.part("progress").textContent();
            phone.part("done").click();
            assertThat(phone.part("progress")).not().hasText(progress);
        }
        looks("after");
        needsANumber("after", "finish");
        phone.choose("pain-during", "2");
        phone.choose("pain-after", "2");
        phone.part("finish").click();
        looks("end");
    }
}
