package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What takes longer than a moment says so, and is silent again when it is done. */
@Journey
class WaitingBrowserIT {

    private static final String CASELOAD = "/caseload/list.xhtml";

    /** By script: a click of the browser waits for the page that it leads to. */
    private static final String PRESS = "button => button.click()";

    @Test
    void isToldOfWhatThePageAsksFor(People people) {
        isTold(people.staff(Demo.ANA), Words.clinic(Words.ENGLISH));
    }

    @Test
    void isToldInSpanishToo(People people) {
        isTold(people.staff(Demo.LUCIA), Words.clinic(Words.SPANISH));
    }

    private static void isTold(Screen member, Words words) {
        member.arriveAt(CASELOAD);
        Locator sign = member.part("waiting");
        Route asked = held(member, () -> member.part("caseload:filter").evaluate(PRESS));
        assertThat(sign).hasText(words.get("layout.note.waiting"));
        member.accessible().keepPicture("waiting");
        asked.resume();
        assertThat(member.part("caseload:filter")).hasAttribute("aria-expanded", "true");
        assertThat(sign).isEmpty();
    }

    @Test
    void isToldUntilAFileComes(People people) {
        Screen ana = people.staff(Demo.ANA).arriveAt(CASELOAD);
        // Told by the page: whoever asks it would wait for the next page, which the browser expects.
        ana.part("waiting")
                .evaluate(
                        "sign => new MutationObserver(() => console.log(sign.textContent)).observe(sign, {childList: true})");
        AtomicReference<Route> asked = new AtomicReference<>();
        ana.page()
                .waitForConsoleMessage(() ->
                        asked.set(held(ana, () -> ana.part("caseload:export").evaluate(PRESS))));
        ana.page().waitForDownload(asked.get()::resume);
        assertThat(ana.part("waiting")).isEmpty();
    }

    /** The request that an act leads to, which waits until the test lets it go on. */
    private static Route held(Screen screen, Runnable act) {
        AtomicReference<Route> held = new AtomicReference<>();
        screen.page().route("**" + CASELOAD + "*", held::set);
        act.run();
        screen.page().waitForCondition(() -> held.get() != null);
        return held.get();
    }
}
