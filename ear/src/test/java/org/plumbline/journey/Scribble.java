package org.plumbline.journey;

import com.microsoft.playwright.Locator;

/** Writes a word into every field of a page that takes one, whatever kind of value the field is for, and sends it. */
final class Scribble {

    private static final String INTO_ALL = """
            word => {
                const fields = 'input:not([type=hidden], [type=radio], [type=checkbox], [type=submit]), textarea';
                for (const field of document.querySelectorAll('main form :is(' + fields + ')')) {
                    if (field.matches('input')) {
                        field.type = 'text';
                    }
                    field.value = word;
                    field.dispatchEvent(new Event('change', { bubbles: true }));
                }
            }
            """;

    private final Screen screen;

    Scribble(Screen screen) {
        this.screen = screen;
    }

    /** On each page of the console, with each of its forms' buttons that isn't one of a row. */
    void on(String path, String word) {
        screen.go(path);
        Locator buttons = screen.see("main form [type=submit]:not(li [type=submit])");
        int all = buttons.count();
        for (int i = 0; i < Math.max(all, 1); i++) {
            screen.go(path);
            screen.page().evaluate(INTO_ALL, word);
            screen.settle();
            if (i < buttons.count() && buttons.nth(i).isEnabled()) {
                buttons.nth(i).evaluate("button => button.click()");
                screen.page().waitForLoadState();
            }
        }
    }
}
