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

    private BehindThePages rows;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        rows.write(
                "delete from exercise_log l using exercise_session s, patient p where s.tenant_id = l.tenant_id and s.done_on"
                        + " = l.done_on and s.id = l.session_id and p.tenant_id = s.tenant_id and p.id = s.patient_id"
                        + " and s.done_on > current_date - 2 and p.user_id = ?",
                MINE.userId());
        rows.forget(MINE, "exercise_skip");
        rows.write(
                "delete from pain_report where reported_on > current_date - 2 and patient_id ="
                        + " (select id from patient where user_id = ?)",
                MINE.userId());
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
            assertThat(logs()).isEqualTo(1);
            assertThat(skips()).isEqualTo(size - 1);
            assertThat(pains()).isEqualTo(3);
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
        assertThat(logs()).isZero();
        patient.page().context().setOffline(false);

        assertThat(player.unsent()).isEmpty();
        assertThat(logs()).isEqualTo(1);
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
        assertThat(logs()).isZero();
        patient.part("signs").click();
        patient.arriveAt("/danger/signs.xhtml");
        assertThat(patient.part("call")).hasAttribute("href", "tel:112");

        patient.page().context().setOffline(false);
        patient.page()
                .waitForResponse(
                        "**/api/entries", () -> patient.open(people.site().portal("/today/today.xhtml")));
        assertThat(again.unsent()).isEmpty();
        assertThat(logs()).isEqualTo(1);
        assertThat(pains()).isEqualTo(2);
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
        assertThat(logs()).isEqualTo(1);

        tablet.page().context().setOffline(false);

        assertThat(late.unsent()).isEmpty();
        assertThat(logs()).isEqualTo(1);
        assertThat(pains()).isEqualTo(2);
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

    private int logs() {
        return rows.count(
                "select count(*) from exercise_log l join exercise_session s on (s.tenant_id, s.done_on, s.id) ="
                        + " (l.tenant_id, l.done_on, l.session_id) join patient p on (p.tenant_id, p.id) ="
                        + " (s.tenant_id, s.patient_id) where s.done_on > current_date - 2 and p.user_id = ?",
                MINE.userId());
    }

    private int skips() {
        return ofMine("exercise_skip", "skipped_on");
    }

    private int pains() {
        return ofMine("pain_report", "reported_on");
    }

    private int ofMine(String table, String day) {
        return rows.count(
                "select count(*) from " + table
                        + " t join patient p on (p.tenant_id, p.id) = (t.tenant_id, t.patient_id)" + " where t." + day
                        + " > current_date - 2 and p.user_id = ?",
                MINE.userId());
    }
}
