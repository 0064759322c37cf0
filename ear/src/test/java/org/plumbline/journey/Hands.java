package org.plumbline.journey;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Two hands on a keyboard and none on a mouse: each key, each two pressed together and each entry typed is one action. */
final class Hands {

    private static final int TOO_FAR = 25;

    private final Page page;
    private int actions;

    Hands(Page page) {
        this.page = page;
    }

    Hands press(String... keys) {
        Keyboard keyboard = page.keyboard();
        for (String key : keys) {
            keyboard.press(key);
            actions++;
        }
        return this;
    }

    Hands type(String text) {
        page.keyboard().type(text);
        actions++;
        return this;
    }

    /** From the top of a page past the places to what it is about. */
    Hands toMain() {
        page.waitForLoadState();
        return press("Tab", "Enter");
    }

    /** On to what has this id, by the tabulator alone. */
    Hands to(String id) {
        for (int tabs = 0; tabs < TOO_FAR; tabs++) {
            if (at().equals(id)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError(id + " is more than " + TOO_FAR + " tabs away, at " + at());
    }

    int actions() {
        return actions;
    }

    private String at() {
        return (String) page.evaluate("() => document.activeElement.id");
    }
}
