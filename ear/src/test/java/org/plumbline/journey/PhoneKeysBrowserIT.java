package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient who uses no thumb but a keyboard, and one who asks for no motion. What the player hears goes nowhere. */
@Journey
class PhoneKeysBrowserIT {

    private static final DemoPatient EXERCISING = Demo.lomas(8);
    private static final DemoPatient REPORTING = Demo.lomas(4);

    private static final String SEEN = """
            () => [document.activeElement, document.activeElement.nextElementSibling].filter(Boolean)
              .map(part => getComputedStyle(part))
              .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0)
            """;

    private static final String PICTURES =
            "() => [...document.querySelectorAll('details[open] img')].map(i => i.currentSrc)";

    private BehindThePages rows;
    private Screen phone;
    private Hands hands;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        rows.forget(REPORTING, "pain_report");
    }

    private void exercising(People people) {
        phone = people.somebody(Device.PHONE);
        phone.page().addInitScript(Ease.script("day.js"));
        People.signIn(phone, people.site().portal("/"), EXERCISING.userName()).arriveAt("/today/today.xhtml");
        phone.page().evaluate("() => sessionStorage.setItem('day', '{}')");
        hands = new Hands(phone.page());
    }

    @Test
    void goesFromTodayThroughThePlayerToItsEnd(People people) {
        exercising(people);
        hands.toMain();
        press("play");
        isRead("before");
        to("pain-before:0");
        hands.press("Space", "ArrowRight", "ArrowRight");
        assertThat(phone.part("pain-before:2")).isChecked();
        press("begin");
        isRead("exercise");
        press("start");
        assertThat(phone.part("clock")).isVisible();
        press("skip");
        isRead("why");
        hands.press("Tab", "Enter");
        isRead("exercise");
        throughTheRest();
        isRead("after");
        to("pain-after:0");
        hands.press("Space");
        press("finish");
        isRead("end");
        press("home");
        phone.arriveAt("/today/today.xhtml");
    }

    private void throughTheRest() {
        while (phone.part("after").isHidden()) {
            String progress = phone.part("progress").textContent();
            press("done");
            assertThat(phone.part("progress")).not().hasText(progress);
        }
    }

    @Test
    void answersTheQuestions(People people) {
        exercising(people);
        press("signs");
        phone.arriveAt("/danger/signs.xhtml");
        press("ask");
        phone.arriveAt("/danger/screen.xhtml");
        to("none");
        hands.press("Space");
        press("answer");
        isRead("clear");
    }

    @Test
    void reportsPain(People people) {
        phone = people.patient(REPORTING.userName()).arriveAt("/today/today.xhtml");
        hands = new Hands(phone.page());
        press("place-pain");
        phone.arriveAt("/pain/diary.xhtml");
        hands.toMain();
        press("report");
        phone.arriveAt("/pain/report.xhtml");
        hands.toMain();
        to("score:0");
        hands.press("Space", "ArrowRight");
        to("region-" + place());
        hands.press("Space");
        press("save");
        phone.arriveAt("/pain/thanks.xhtml");
        assertThat(rows.count(
                        "select count(*) from pain_report r join patient p on (p.tenant_id, p.id) = (r.tenant_id,"
                                + " r.patient_id) where r.score = 1 and p.user_id = ?",
                        REPORTING.userId()))
                .isEqualTo(1);
    }

    /** Where one arrives: the place that is chosen already, where it hurt the last time; the first one where there was none. */
    private String place() {
        Locator chosen = phone.see("input[name=region]:checked");
        return chosen.or(phone.see("input[name=region]")).first().inputValue();
    }

    @Test
    void moveNothingForThoseWhoAskForNoMotion(People people) {
        exercising(people);
        assertThat(movingOnToday()).isTrue();
        phone.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(movingOnToday()).isFalse();
        Player player = Player.of(phone);
        player.begin(1);
        assertThat(phone.see("#picture img").getAttribute("src")).doesNotContain("moving");
        assertThat(phone.page().evaluate("() => document.getAnimations().length"))
                .isEqualTo(0);
        player.follow();
        assertThat(phone.see("#picture img").getAttribute("src")).doesNotContain("moving");
    }

    private boolean movingOnToday() {
        phone.open(phone.site().portal("/today/today.xhtml"));
        phone.see("main summary").first().click();
        phone.page().waitForCondition(() -> !pictures().contains(""));
        return pictures().stream().anyMatch(address -> address.contains("moving=true"));
    }

    private List<String> pictures() {
        return ((List<?>) phone.page().evaluate(PICTURES))
                .stream().map(String.class::cast).toList();
    }

    /** Goes there, sees where one is, and presses. */
    private void press(String id) {
        to(id);
        hands.press("Enter");
    }

    private void to(String id) {
        hands.to(id);
        assertThat(phone.page().evaluate(SEEN)).as("the focus shows on " + id).isEqualTo(true);
    }

    /** The heading of a screen of the player, or of an answer, has the focus: it is read out. */
    private void isRead(String screen) {
        assertThat(phone.see("#" + screen + " h1:focus")).hasCount(1);
        phone.accessible();
    }
}
