package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The player on a patient's phone. Time is the test's: it goes on when it is told to. */
final class Player {

    /** Longer than any exercise takes. */
    static final long LONG = 480_000;

    private final Screen screen;

    private Player(Screen screen) {
        this.screen = screen;
    }

    /** Opens it from today's page. */
    static Player of(Screen screen) {
        screen.page().clock().install();
        screen.part("play").click();
        return shown(screen);
    }

    /** It stands on the screen already. */
    static Player shown(Screen screen) {
        screen.arriveAt("/session/play.xhtml");
        assertThat(screen.part("before")).isVisible();
        return new Player(screen);
    }

    /** Says how much it hurts, and wants to begin. */
    void tell(int pain) {
        screen.choose("pain-before", String.valueOf(pain));
        screen.accessible();
        screen.part("begin").click();
    }

    /** Says how much it hurts, and begins. */
    void begin(int pain) {
        tell(pain);
        assertThat(screen.part("exercise")).isVisible();
        screen.accessible();
    }

    String exercise() {
        return screen.part("name").textContent();
    }

    /** How many exercises there are, as the page says. */
    int size() {
        return Integer.parseInt(screen.part("progress").textContent().replaceAll("\\D*\\d+\\D+", ""));
    }

    /** Lets the clock of an exercise run to its end, and comes to the next one. */
    void follow() {
        String progress = screen.part("progress").textContent();
        screen.part("way-free").evaluate("way => { way.checked = false; }");
        screen.part("start").click();
        assertThat(screen.part("clock")).isVisible();
        screen.accessible();
        screen.page().clock().runFor(LONG);
        assertThat(screen.part("progress")).not().hasText(progress);
    }

    void leaveOut(String reason) {
        screen.part("skip").click();
        assertThat(screen.part("why")).isVisible();
        screen.accessible();
        screen.see("[data-reason=" + reason + "]").click();
    }

    /** Marks it done, and comes to the next one: from then on the device knows. */
    void done() {
        String progress = screen.part("progress").textContent();
        screen.part("done").click();
        assertThat(screen.part("progress")).not().hasText(progress);
    }

    /** Says how much it hurt, and ends: once everything is sent, the page says what that means. */
    void finish(int during, int after) {
        assertThat(screen.part("after")).isVisible();
        screen.choose("pain-during", String.valueOf(during));
        screen.choose("pain-after", String.valueOf(after));
        screen.accessible();
        screen.part("finish").click();
        assertThat(screen.part("end")).isVisible();
        assertThat(screen.part("says")).not().isEmpty();
        screen.accessible();
    }

    Locator unsent() {
        return screen.part("unsent");
    }
}
