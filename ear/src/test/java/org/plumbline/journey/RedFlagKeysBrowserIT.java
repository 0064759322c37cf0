package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The red-flag questions are answered with one key each. */
@Journey
class RedFlagKeysBrowserIT {

    @Test
    void answerAndGoOn(People people) {
        answer(people.staff(Demo.ANA), "y");
    }

    @Test
    void areThoseOfTheLanguage(People people) {
        answer(people.staff(Demo.LUCIA), "s");
    }

    /** The first with yes, and all others with no. */
    private static void answer(Screen screen, String yes) {
        NewPatient.add(screen, "Answered").assess();
        Locator questions = screen.see("#flags fieldset");
        int all = questions.count();
        assertThat(all).isGreaterThan(10);
        questions.first().locator("input").first().focus();
        screen.page().keyboard().press(yes);
        for (int question = 1; question < all; question++) {
            screen.page().keyboard().press("n");
        }
        assertThat(questions.first().locator("input[value=true]")).isChecked();
        assertThat(screen.see("#flags input[value=false]:checked")).hasCount(all - 1);
        assertThat(questions.last().locator("input[value=false]")).isFocused();
        screen.page().keyboard().press("x");
        assertThat(screen.see("#flags input[value=false]:checked")).hasCount(all - 1);
        screen.settle();
        screen.accessible();
    }
}
