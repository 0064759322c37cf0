package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A patient's thread: in the console where a member reads and answers, in the portal where the patient does. */
final class Letters {

    private static final String PAGE = "/message/thread.xhtml";

    private final Screen screen;
    private final Words words;

    Letters(Screen screen, Words words) {
        this.screen = screen.arriveAt(PAGE);
        this.words = words;
    }

    /** The messages, the newest first. */
    Locator lines() {
        return screen.see(".messages > li");
    }

    Locator newest() {
        return lines().first();
    }

    /** Writes in the portal, and presses twice. */
    Letters write(String text) {
        screen.part("text").fill(text);
        screen.part("send").dblclick();
        screen.page().waitForURL(url -> url.contains("sent=true"));
        assertThat(screen.see(".notice-green").first()).hasText(words.get("message_thread.done.sent"));
        return new Letters(screen, words);
    }

    /** Answers in the console, and presses twice. */
    Letters answer(String text) {
        screen.part("reply:text").fill(text);
        screen.part("reply:send").dblclick();
        return sent();
    }

    Letters sent() {
        assertThat(screen.see("#messages")).containsText(words.get("message_thread.done.sent"));
        return new Letters(screen, words);
    }

    /** Presses the button that sends what is in the field, which is refused. */
    Locator refused(String text) {
        screen.part("reply:text").evaluate("field => field.removeAttribute('maxlength')");
        screen.part("reply:text").fill(text);
        screen.part("reply:send").click();
        assertThat(screen.part("reply:text")).hasAttribute("aria-invalid", "true");
        screen.accessible();
        return screen.part("text-error");
    }
}
