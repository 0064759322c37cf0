package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.launcher.demo.DemoPatient;

/** What a phone does when exercises hurt, with and without a network, and whatever goes wrong meanwhile: nothing is lost, doubled or another's. */
@Journey
class RedLightBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(8);
    private static final DemoPatient OTHER = Demo.lomas(9);
    private static final int UNAVAILABLE = 503;

    private static final String NOTHING_KEPT = """
            async () => {
              const { all } = await import('/portal/jakarta.faces.resource/vault.js.xhtml?ln=portal');
              return (await all('plan')).length === 0;
            }
            """;

    private Exercised told;
    private BehindThePages rows;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        told = new Exercised(site, MINE).forget();
        rows.write(
                "delete from screening_answer a using screening s, patient p where s.tenant_id = a.tenant_id and s.id ="
                        + " a.screening_id and p.tenant_id = s.tenant_id and p.id = s.patient_id and p.user_id = ?",
                MINE.userId());
        rows.forget(MINE, "screening");
    }

    @Test
    void somethingNewInALegEndsTheDayWithoutANetwork(People people) {
        Screen phone = visited(people).withoutNetwork();
        Player player = player(phone);
        phone.see("#before [name=leg]").check();
        player.tell(1);
        answerNone(phone);
        assertThat(phone.part("on")).isHidden();

        phone.open(phone.site().portal("/session/play.xhtml"));
        assertThat(phone.part("end")).isVisible();
        assertThat(phone.part("says")).not().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tooMuchInAnExerciseAsksAndGoesOnWithTheEasierOnes(boolean hasNetwork, People people) {
        Screen phone = visited(people);
        phone.page().context().setOffline(!hasNetwork);
        Player player = player(phone);
        player.begin(2);
        player.leaveOut("PAIN");
        phone.choose("pain-now", "6");
        phone.part("out").click();
        answerNone(phone);

        phone.part("on").click();
        Player.shown(phone);
        assertThat(phone.part("heed")).isVisible();
        phone.accessible();
    }

    @Test
    void pressedTwiceCountsOnce(People people) {
        Screen phone = visited(people);
        Player player = player(phone);
        player.begin(1);
        String second = phone.part("progress").textContent().replace("1", "2");
        player.leaveOut("PAIN");
        phone.choose("pain-now", "3");
        phone.part("out").evaluate("button => { button.click(); button.click(); }");

        assertThat(phone.part("progress")).hasText(second);
        phone.page().waitForCondition(() -> told.skips() > 0 && told.pains() > 1);
        assertThat(phone.part("unsent")).isEmpty();
        assertThat(told.skips()).isEqualTo(1);
        assertThat(told.pains()).isEqualTo(2);
    }

    @Test
    void aReportWaitsForAServerThatCannotJustNow(People people) {
        Screen phone = visited(people).expecting(UNAVAILABLE);
        Diary.again(phone).fill(3, "LOWER", "AT_REST");
        phone.page().route("**/portal/api/pain", route -> route.fulfill(new FulfillOptions().setStatus(UNAVAILABLE)));
        phone.part("save").click();
        assertThat(phone.part("kept")).isVisible();
        phone.page().waitForCondition(() -> told.pains() == 1);
        assertThat(phone.part("unsent")).isEmpty();
    }

    @Test
    void theDayOfOneIsNotAnothers(People people) {
        Screen phone = visited(people);
        phone.page().context().clearCookies();
        phone.open(phone.site().portal("/message/thread.xhtml"));
        new SignInForm(phone).signIn(OTHER.userName());
        phone.arriveAt("/message/thread.xhtml");
        phone.page().waitForFunction(NOTHING_KEPT);

        phone.page().context().setOffline(true);
        phone.open(phone.site().portal("/session/play.xhtml"));
        assertThat(phone.part("lost")).isVisible();
    }

    /** Somebody who is here the first time, so that everything is kept for when there is no network. */
    private static Screen visited(People people) {
        Screen phone = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        phone.see("html[data-offline=ready]").waitFor();
        phone.page().waitForFunction("() => navigator.serviceWorker.controller");
        return phone;
    }

    private static Player player(Screen phone) {
        phone.open(phone.site().portal("/session/play.xhtml"));
        return Player.shown(phone);
    }

    private static void answerNone(Screen phone) {
        phone.arriveAt("/danger/screen.xhtml");
        phone.part("none").check();
        phone.part("answer").click();
        assertThat(phone.part("clear")).isVisible();
        assertThat(phone.part("told")).isVisible();
    }
}
