package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** The form of an assessment that is not signed yet; fields are named as the catalogue names their tests and red flags. */
final class Draft {

    private final Screen screen;

    Draft(Screen screen) {
        this.screen = screen.arriveAt("/assessment/edit.xhtml");
    }

    /** Fills in all that signing asks for, besides the red flags. */
    Draft history(String region, LocalDate onset, int intensity) {
        point("BACK_" + region + "_CENTRE", intensity);
        return enter("onset", onset.toString());
    }

    /** Marks a part of the body, by the list beside the picture. */
    Draft point(String site, int intensity) {
        screen.part("points-choice").selectOption(site);
        screen.part("points-add").click();
        screen.see("li[data-key='" + site + "'] select").first().selectOption(Integer.toString(intensity));
        screen.settle();
        return this;
    }

    /** Waits until the draft says that it has kept itself. */
    Draft kept() {
        assertThat(screen.part("saved-words")).not().isEmpty();
        screen.settle();
        return this;
    }

    /** Answers "no" to each red flag that has no answer yet, accidents first. */
    Draft noOtherFlags() {
        Locator open = screen.see(".flags fieldset:not(:has(input:checked))");
        for (int left = open.count(); left > 0; left--) {
            screen.choose(open.first().locator("input[value=false]"));
        }
        screen.settle();
        return this;
    }

    Draft raise(String flag) {
        screen.choose("assessment:flag-" + flag, "true");
        screen.settle();
        return this;
    }

    /** Enters a number, or for {@code test-left} and {@code test-right} that of a side. */
    Draft enter(String field, String value) {
        Locator input = shown("assessment:" + field);
        input.fill(value);
        input.press("Tab");
        screen.settle();
        return this;
    }

    /** Chooses a side ({@code test-side}: LEFT, RIGHT), or seen or not ({@code test-left}: 1.0, 0.0). */
    Draft choose(String field, String value) {
        shown("assessment:" + field);
        screen.choose("assessment:" + field, value);
        screen.settle();
        return this;
    }

    Draft tick(String field) {
        screen.choose(shown("assessment:" + field));
        screen.settle();
        return this;
    }

    /** A field, with the part of the examination open in which it stands. */
    private Locator shown(String field) {
        Locator part = screen.part(field);
        part.evaluate("field => { const part = field.closest('details'); if (part) { part.open = true; } }");
        return part;
    }

    /** Axe again, with what is entered now. */
    Draft accessible() {
        screen.accessible();
        return this;
    }

    /** What the entries mean, beside the form. */
    Locator reasoning() {
        return screen.part("assessment:reasoning");
    }

    Locator stage() {
        return screen.part("assessment:stage");
    }

    Locator messages() {
        return screen.part("messages");
    }

    /** The draft's id, as the address has it. */
    String id() {
        String address = screen.page().url();
        return address.substring(address.indexOf("id=") + "id=".length()).replaceAll("[&#].*", "");
    }

    Draft save() {
        screen.part("assessment:save").click();
        messages().locator("li").waitFor();
        screen.page().waitForLoadState();
        return this;
    }

    SignedAssessment sign() {
        screen.part("assessment:sign-button").click();
        return new SignedAssessment(screen);
    }
}
