package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** Today's exercises, on a patient's phone. */
final class Today {

    private final Screen screen;

    Today(Screen screen) {
        this.screen = screen.arriveAt("/today/today.xhtml");
    }

    Locator exercises() {
        return screen.see(".plan > li");
    }

    Locator done() {
        return screen.see(".plan > li.done");
    }

    /** Marks the first exercise that is not done. */
    Today markNext() {
        int before = done().count();
        screen.see(".plan > li:not(.done) button[type=submit]").first().click();
        screen.page().waitForCondition(() -> done().count() == before + 1);
        screen.page().waitForLoadState();
        return new Today(screen);
    }

    Diary diary() {
        return Diary.again(screen);
    }
}
