package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient does today's exercises, one per screen, with a network and without one. */
@Journey
class PlayerBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(8);

    private Exercised done;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        done = new Exercised(site, MINE).forget();
    }

    @Test
    void leadsThroughTheExercisesInBothLanguages(People people) {
        for (String language : new String[] {"es", "en"}) {
            Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
            patient.part("language-" + language).click();
            Player player = Player.of(patient);
            player.begin(2);
            int size = player.size();
            player.follow();
            for (int i = 1; i < size; i++) {
                player.leaveOut("NO_TIME");
            }
            player.finish(4, 3);
            assertThat(player.unsent()).isEmpty();
            assertThat(done.logs()).isEqualTo(1);
            assertThat(done.skips()).isEqualTo(size - 1);
            assertThat(done.pains()).isEqualTo(3);
            assertThat(patient.scrollsSideways()).isFalse();
            forget(people.site());
        }
    }

    @Test
    void losesNothingWithoutANetworkAndSendsItOnce(People people) {
        Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        Player player = Player.of(patient);
        player.begin(2);
        assertThat(player.unsent()).isEmpty();

        patient.page().context().setOffline(true);
        player.done();
        assertThat(player.unsent()).not().isEmpty();
        assertThat(done.logs()).isZero();
        patient.page().context().setOffline(false);

        assertThat(player.unsent()).isEmpty();
        assertThat(done.logs()).isEqualTo(1);
    }

    @Test
    void worksWithoutANetworkAfterOneVisitThoughTheBrowserWasClosed(People people) {
        Screen patient = visited(people);
        Player player = reopened(patient);
        player.begin(2);
        assertThat(patient.see("#picture img")).isVisible();
        int size = player.size();
        player.done();
        assertThat(player.unsent()).not().isEmpty();
        Player again = reopened(patient);
        again.begin(2);
        assertThat(again.size()).isEqualTo(size - 1);
        assertThat(again.unsent()).not().isEmpty();
        assertThat(done.logs()).isZero();
        patient.part("signs").click();
        patient.arriveAt("/danger/signs.xhtml");
        assertThat(patient.part("call")).hasAttribute("href", "tel:112");

        patient.page().context().setOffline(false);
        patient.page()
                .waitForResponse(
                        "**/api/entries", () -> patient.open(people.site().portal("/today/today.xhtml")));
        assertThat(again.unsent()).isEmpty();
        assertThat(done.logs()).isEqualTo(1);
        assertThat(done.pains()).isEqualTo(2);
    }

    /** Somebody who has been here once, and has no network now. */
    private static Screen visited(People people) {
        Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        patient.see("html[data-offline=ready]").waitFor();
        patient.page().waitForFunction("() => navigator.serviceWorker.controller");
        patient.page().context().setOffline(true);
        return patient;
    }

    private static Player reopened(Screen patient) {
        patient.reopen().open(patient.site().portal("/"));
        return Player.shown(patient);
    }

    /** What was done once is there once, whichever device tells it, and when. */
    @Test
    void twoDevicesOfOnePatientTellOfOneSession(People people) {
        Screen phone = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        Screen tablet = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        Player late = Player.of(tablet);
        late.begin(1);
        tablet.page().context().setOffline(true);
        late.done();
        Player first = Player.of(phone);
        first.begin(1);
        first.done();
        assertThat(first.unsent()).isEmpty();
        assertThat(done.logs()).isEqualTo(1);

        tablet.page().context().setOffline(false);

        assertThat(late.unsent()).isEmpty();
        assertThat(done.logs()).isEqualTo(1);
        assertThat(done.pains()).isEqualTo(2);
    }

    @Test
    void canBeInstalled(People people) {
        Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        String manifest = (String) patient.page().evaluate("""
                async () => {
                  const address = document.querySelector('link[rel=manifest]').href;
                  const manifest = await (await fetch(address)).json();
                  const sizes = await Promise.all(manifest.icons.map(async (icon) => {
                    const image = new Image();
                    image.src = new URL(icon.src, address).href;
                    await image.decode();
                    return `${image.naturalWidth}x${image.naturalHeight}` === icon.sizes ? '' : icon.src;
                  }));
                  return [manifest.start_url, manifest.display, ...sizes].join(' ').trim();
                }
                """);
        assertThat(manifest).isEqualTo("/portal/ standalone");
    }

    @Test
    void waitsWhereOnePauses(People people) {
        Screen patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        Player player = Player.of(patient);
        player.begin(1);
        String first = player.exercise();
        patient.part("start").click();
        patient.page().clock().runFor(2_000);
        patient.part("pause").click();
        String left = patient.part("left").textContent();

        patient.page().clock().runFor(60_000);

        assertThat(patient.part("left")).hasText(left);
        patient.part("on").click();
        patient.page().clock().runFor(Player.LONG);
        assertThat(patient.part("name")).not().hasText(first);
    }
}
