package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** The pain diary, on a patient's phone. */
final class Diary {

    private final Screen screen;

    Diary(Screen screen) {
        this.screen = screen.arriveAt("/pain/report.xhtml");
    }

    /** Goes there by the place at the bottom. */
    static Diary again(Screen screen) {
        screen.part("place-pain").click();
        return new Diary(screen);
    }

    Diary fill(int score, String region, String relation) {
        screen.choose("score", Integer.toString(score));
        screen.choose("region", region);
        screen.choose("relation", relation);
        return this;
    }

    /** Sends the report: the screen shows the thanks. */
    Screen save() {
        screen.part("save").click();
        return screen.arriveAt("/pain/thanks.xhtml");
    }

    /** The last reports, the newest first. */
    Locator reports() {
        return screen.see("#reports tbody tr");
    }
}
