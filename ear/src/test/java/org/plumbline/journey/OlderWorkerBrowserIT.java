package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A phone that was last used with an older version meets the newer server: it goes on, and loses and doubles nothing. */
@Journey
class OlderWorkerBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(8);
    private static final String OLDER_FILES = "() => caches.open('plumbline-portal-0')";

    /** The newer one has thrown out the older one's files, and is past doing so. */
    private static final String TAKEN_OVER = """
            async () => {
              const { active, waiting, installing } = await navigator.serviceWorker.ready;
              return (await caches.keys()).join() === 'plumbline-portal-1' && active.state === 'activated' && !waiting && !installing;
            }
            """;

    private static final String NEWER = """
            async () => {
              const { patient } = await (await fetch('/portal/api/today', { headers: { Accept: 'application/json' } })).json();
              const { keep } = await import('/portal/jakarta.faces.resource/outbox.js.xhtml?ln=portal');
              await keep(patient, { kind: 'UNHEARD_OF' });
            }
            """;

    private Exercised done;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        done = new Exercised(site, MINE).forget();
    }

    @Test
    void sendsOnceWhatWaitedUnderTheOlderOneAndTakesTheNewerOne(People people) throws IOException {
        try (Between between = Between.with(Ease.script("first-worker.js"))) {
            Screen phone = visited(people.behind(between));
            exercises(phone);
            phone.open(phone.site().portal("/pain/diary.xhtml"));
            Player.shown(phone);

            between.stepAside();
            comesBack(phone);
            assertThat(done.logs()).isEqualTo(1);
            assertThat(done.pains()).isEqualTo(1);
            phone.page().waitForCondition(() -> (boolean) phone.page().evaluate(TAKEN_OVER));

            phone.page().context().setOffline(true);
            phone.reopen().open(phone.site().portal("/pain/diary.xhtml"));
            phone.arriveAt("/pain/offline.xhtml");
            exercises(phone);
            comesBack(phone);
            assertThat(done.logs()).isEqualTo(2);
            assertThat(done.pains()).isEqualTo(2);
        }
    }

    /** A player that stands open while the server is replaced goes on with the scripts that it has. */
    @Test
    void goesOnInAPlayerThatStandsOpen(People people) throws IOException {
        try (Between between = Between.with(Ease.script("first-worker.js"))) {
            Screen phone = visited(people.behind(between));
            Player player = exercises(phone);
            between.stepAside();
            phone.page().context().setOffline(false);
            assertThat(player.unsent()).isEmpty();
            player.done();
            assertThat(player.unsent()).isEmpty();
            assertThat(done.logs()).isEqualTo(2);
        }
    }

    /** Of two servers one may be older than the script: what it can't read stays, and holds up nothing else. */
    @Test
    void keepsWhatAnOlderServerCannotRead(People people) {
        Screen phone = people.patient(MINE.userName());
        Player player = Player.of(phone.arriveAt("/today/today.xhtml"));
        player.begin(2);
        assertThat(player.unsent()).isEmpty();
        phone.page().evaluate(NEWER);
        player.done();
        assertThat(player.unsent()).containsText("1");
        phone.reopen().open(phone.site().portal("/today/today.xhtml"));
        phone.page().waitForResponse("**/api/entries", () -> phone.page().reload());
        assertThat(player.unsent()).containsText("1");
        assertThat(done.logs()).isEqualTo(1);
    }

    /** Somebody who has been here once, with the older version, and has no network now. */
    private static Screen visited(Screen phone) {
        People.signIn(phone, phone.site().portal("/"), MINE.userName()).arriveAt("/today/today.xhtml");
        phone.see("html[data-offline=ready]").waitFor();
        phone.page().waitForFunction("() => navigator.serviceWorker.controller");
        phone.page().evaluate(OLDER_FILES);
        phone.page().context().setOffline(true);
        return phone;
    }

    private static Player exercises(Screen phone) {
        phone.reopen().open(phone.site().portal("/"));
        Player player = Player.shown(phone);
        player.begin(2);
        player.done();
        assertThat(player.unsent()).not().isEmpty();
        return player;
    }

    private static void comesBack(Screen phone) {
        phone.page().context().setOffline(false);
        phone.reopen().open(phone.site().portal("/today/today.xhtml"));
        phone.arriveAt("/today/today.xhtml");
        assertThat(phone.part("unsent")).isEmpty();
        phone.see("html[data-offline=ready]").waitFor();
    }
}
