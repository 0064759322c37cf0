package org.plumbline.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** Writes a word into every field of a page that takes one, whatever kind of value the field is for, and sends it. */
final class Scribble {

    private static final String INTO_ALL = """
            ([word, tell]) => {
                const fields = 'input:not([type=hidden], [type=radio], [type=checkbox], [type=submit]), textarea';
                for (const field of document.querySelectorAll('main form :is(' + fields + ')')) {
                    if (field.matches('input')) {
                        field.type = 'text';
                    }
                    field.value = word;
                    if (tell) {
                        field.dispatchEvent(new Event('change', { bubbles: true }));
                    }
                }
            }
            """;

    private static final List<String> INTERRUPTED = List.of("interrupted by another navigation", "net::ERR_ABORTED");
    private static final int TRIES = 5;

    private final Screen screen;

    Scribble(Screen screen) {
        this.screen = screen;
    }

    /** What was sent before may still be on its way, and take the page elsewhere meanwhile. */
    private void comeBack(String path) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                screen.go(path);
                return;
            } catch (PlaywrightException elsewhere) {
                if (INTERRUPTED.stream().noneMatch(elsewhere.getMessage()::contains)) {
                    throw elsewhere;
                }
            }
        }
        throw new AssertionError("never came back to " + path);
    }

    /** On each page of the console, with each of its forms' buttons that isn't one of a row; what a field sends by itself, once. */
    void on(String path, String word) {
        comeBack(path);
        Locator buttons = screen.see("main form [type=submit]:not(li [type=submit])");
        int all = buttons.count();
        for (int i = 0; i < Math.max(all, 1); i++) {
            comeBack(path);
            screen.page().evaluate(INTO_ALL, List.of(word, i == 0));
            screen.settle();
            if (i < buttons.count() && buttons.nth(i).isEnabled()) {
                buttons.nth(i).evaluate("button => button.click()");
                screen.page().waitForLoadState();
            }
        }
    }
}
