package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** The page on which a program is put together. */
final class Builder {

    private final Screen screen;

    Builder(Screen screen) {
        this.screen = screen.arriveAt("/program/build.xhtml");
    }

    /** Every exercise that is proposed, in the program or not. */
    Locator exercises() {
        return screen.see("li.exercise");
    }

    /** Those in the program. */
    Locator chosen() {
        return screen.see("#chosen li.exercise");
    }

    Builder remove(Locator exercise) {
        int before = chosen().count();
        exercise.locator("[id$=':remove']").click();
        screen.page().waitForCondition(() -> chosen().count() == before - 1);
        screen.page().waitForLoadState();
        return this;
    }

    Locator assignButton() {
        return screen.part("program:assign");
    }

    Overview assign() {
        assignButton().click();
        return new Overview(screen);
    }
}
