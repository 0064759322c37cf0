package org.plumbline.security;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A real browser with somebody's cookies that watches whether a page runs, or holds, what a text smuggled into it. */
final class Window implements AutoCloseable {

    private static final String WATCH = """
            addEventListener('securitypolicyviolation', breach => (window.breaches ??= []).push(breach.violatedDirective));
            """;

    /** Opens all that is folded, and asks for every tooltip. */
    private static final String STIR = """
            () => {
              document.querySelectorAll('details').forEach(each => each.open = true);
              document.querySelectorAll('*').forEach(each => {
                for (const kind of ['mouseover', 'mouseenter', 'focus']) each.dispatchEvent(new Event(kind, {bubbles: true}));
              });
            }
            """;

    private static final String FOUND = """
            canary => {
              const found = [...(window.breaches ?? [])];
              if (document.querySelector('[data-canary]')) found.push('an element of the text');
              if (window.canary) found.push('a script of the text');
              if (document.documentElement.outerHTML.includes(canary)) found.push('the value of an expression');
              return found;
            }
            """;

    private final List<String> dialogs = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;

    Window(Browser browser, Client client, URI server) {
        this.context = browser.newContext();
        client.lend(server, context);
        context.addInitScript(WATCH);
        this.page = context.newPage();
        page.onDialog(dialog -> {
            dialogs.add("a dialog of the text");
            dialog.dismiss();
        });
    }

    /** What of a text came to life on a page, also where it is folded, hovered over or printed; empty where nothing did. */
    List<String> effects(URI address) {
        dialogs.clear();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.navigate(address.toString());
        page.evaluate(STIR);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        List<String> effects = new ArrayList<>(dialogs);
        ((List<?>) page.evaluate(FOUND, Payloads.EVALUATED)).forEach(each -> effects.add(each.toString()));
        return effects;
    }

    /** Whether the page that is open now shows a text, or keeps it for a script. */
    boolean shows(String text) {
        return (boolean) page.evaluate(
                "text => document.body.innerText.includes(text)"
                        + " || [...document.querySelectorAll('*')].some(each => [...each.attributes].some(one => one.value.includes(text))"
                        + " || each.value?.includes?.(text))",
                text);
    }

    @Override
    public void close() {
        context.close();
    }
}
