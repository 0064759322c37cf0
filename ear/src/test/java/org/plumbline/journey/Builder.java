package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The page on which a program is put together. */
final class Builder {

    private static final int WIDE = 1440;
    private static final int TALL = 2000;

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
        screen.settle();
        return this;
    }

    /** Puts back what was taken out last. */
    Builder undo() {
        screen.part("program:undo").click();
        assertThat(screen.part("program:undo")).hasCount(0);
        screen.settle();
        return this;
    }

    /** The names of those in the program, in their order. */
    List<String> names() {
        return chosen().locator("h3").allInnerTexts();
    }

    /** Has the exercise at a place done later, by its button. */
    Builder later(int place) {
        press(chosen().nth(place).locator("[id$=':down']"));
        return this;
    }

    /** Drags the exercise at a place to another. */
    Builder drag(int from, int to) {
        // Both in sight: where the page has to be scrolled on the way, the browser takes hold of something else.
        screen.page().setViewportSize(WIDE, TALL);
        chosen().nth(from).locator(".grip").dragTo(chosen().nth(to));
        screen.settle();
        return this;
    }

    /** Writes a note to the patient, and has the exercise at a place done on these days of the week, 0 for Monday. */
    Builder tell(int place, String note, int... days) {
        chosen().nth(place).locator("[id$=':note']").fill(note);
        for (int day : days) {
            screen.choose(chosen().nth(place).locator(".days input").nth(day));
            screen.settle();
        }
        return this;
    }

    /** Another dose of the exercise at a place, two weeks later. */
    Builder anotherDose(int place) {
        press(chosen().nth(place).locator("[id$=':later']"));
        return this;
    }

    /** Searches the library by name. */
    Locator search(String words) {
        screen.part("program:sought").pressSequentially(words);
        screen.settle();
        return screen.see("#library .shelf-entry");
    }

    /** Takes the first that can be added of what the library found. */
    Builder take() {
        press(screen.see("#library [id$=':take']").first());
        return this;
    }

    /** What should be thought of before it is assigned. */
    Locator warnings() {
        return screen.see("#warnings li");
    }

    /** Looks at a day as the patient sees it. */
    Locator preview(String day) {
        screen.part("program:day").fill(day);
        press(screen.part("program:look"));
        return screen.part("program:shown");
    }

    /** Chooses a value of a list, which is told at once. */
    Builder set(String field, String value) {
        screen.part("program:" + field).selectOption(value);
        screen.settle();
        return this;
    }

    Builder fill(String field, String words) {
        screen.part("program:" + field).fill(words);
        return this;
    }

    Builder accessible() {
        screen.accessible();
        return this;
    }

    private void press(Locator button) {
        button.click();
        screen.settle();
    }

    Locator assignButton() {
        return screen.part("program:assign");
    }

    Overview assign() {
        assignButton().click();
        return new Overview(screen);
    }
}
