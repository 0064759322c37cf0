package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** A report of pain, on a patient's phone, and the diary that it comes into. */
final class Diary {

    private final Screen screen;

    Diary(Screen screen) {
        this.screen = screen.arriveAt("/pain/report.xhtml");
    }

    /** Goes there by the place at the bottom, and its button. */
    static Diary again(Screen screen) {
        open(screen).part("report").click();
        return new Diary(screen);
    }

    /** Opens the diary by the place at the bottom. */
    static Screen open(Screen screen) {
        screen.part("place-pain").click();
        return screen.arriveAt("/pain/diary.xhtml");
    }

    /** The reports of a diary, the newest first. */
    static Locator reports(Screen screen) {
        return screen.see("#reports tbody tr");
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

    /** Sends a report after which the red-flag questions are asked: the screen shows them. */
    Screen saveMuch() {
        screen.part("save").click();
        return screen.arriveAt("/danger/screen.xhtml");
    }
}
