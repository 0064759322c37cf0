package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A browser window in front of somebody. */
final class Screen {

    private static final int LONGEST_QUEUE = 90_000;

    private static final String TEXTS = """
            () => {
              const texts = [document.title.split(' · ')[0]];
              for (const e of document.body.querySelectorAll('*')) {
                if (['SCRIPT', 'STYLE'].includes(e.tagName)) continue;
                if (e.closest('[lang]').lang !== document.documentElement.lang) continue;
                for (const name of ['aria-label', 'placeholder', 'alt', 'title']) texts.push(e.getAttribute(name) ?? '');
                if (e.matches('input[type=submit]')) texts.push(e.value);
                for (const n of e.childNodes) if (n.nodeType === Node.TEXT_NODE) texts.push(n.data);
              }
              return texts.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text.length > 1);
            }
            """;

    /** Nothing moves any more, but what never ends. */
    private static final String AT_REST = """
            () => document.getAnimations().every(
                each => each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)
            """;

    private final BrowserContext context;
    private final Watch watch;
    private Page page;
    private final Site site;

    Screen(BrowserContext context, Site site) {
        this.context = context;
        this.site = site;
        this.watch = new Watch(context);
        this.page = context.newPage();
    }

    /** Closes the window and opens another one, as somebody does who comes back later. */
    Screen reopen() {
        Page next = context.newPage();
        page.close();
        page = next;
        return this;
    }

    /** Takes the network away from a phone on today's page, once that has kept what works without. */
    Screen withoutNetwork() {
        see("html[data-offline=ready]").waitFor();
        page.waitForFunction("() => navigator.serviceWorker.controller");
        context.setOffline(true);
        return this;
    }

    /** Goes to an address, and to wherever that leads. */
    Response open(URI address) {
        return page.navigate(address.toString());
    }

    /** Goes to a page of the console, from a path such as {@code /caseload/list.xhtml}. */
    Screen go(String path) {
        open(site.clinic(path));
        return this;
    }

    /** Waits until the window shows this page of the product, and looks at it with axe. */
    Screen arriveAt(String path) {
        page.waitForURL(Pattern.compile(".*/(clinic|portal)" + Pattern.quote(path) + "([?#].*)?"));
        return accessible();
    }

    /** Nothing that axe finds may be wrong with what is shown, when colours and places have changed to what they come to. */
    Screen accessible() {
        page.waitForFunction(AT_REST);
        Axe.check(page);
        return this;
    }

    URI address() {
        return URI.create(page.url());
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    /** What has this id; Faces' ids have colons in them. */
    Locator part(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Chooses one of several, by the field's name and the choice's value. */
    void choose(String name, String value) {
        Locator choice = page.locator("input[name='" + name + "'][value='" + value + "']");
        choose(choice);
        assertThat(choice).isChecked();
    }

    /** By the keyboard: where a picture or a label is drawn over the control, a click may fall on either. */
    void choose(Locator choice) {
        choice.press("Space");
    }

    /** Waits until what was entered is sent, one field after another, and the answers are drawn. */
    void settle() {
        page.waitForFunction(
                "() => window.PrimeFaces.ajax.Queue.isEmpty() && !document.querySelector('[aria-busy=true]')",
                null,
                new Page.WaitForFunctionOptions().setTimeout(LONGEST_QUEUE));
    }

    /** From now on an answer with this status is no trouble. */
    Screen expecting(int status) {
        watch.expect(status);
        return this;
    }

    /** All that can be read or heard here, piece by piece, but what says itself that it is in another language. */
    List<String> texts() {
        return ((List<?>) page.evaluate(TEXTS))
                .stream().map(String.class::cast).distinct().toList();
    }

    /** Whether the page is wider than the screen, as laid out: a phone makes a page smaller that is too wide. */
    boolean scrollsSideways() {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    Page page() {
        return page;
    }

    Site site() {
        return site;
    }

    List<String> troubles() {
        return watch.troubles();
    }

    /** A picture of all that is shown now, for somebody who asked for pictures by {@code -Dplumbline.pictures=true}. */
    void keepPicture(String name) {
        if (Boolean.getBoolean("plumbline.pictures")) {
            picture(name);
        }
    }

    /** Takes a picture of all that is shown now. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Site.HOME.resolve("ear/target/journey/" + name + ".png")));
    }

    void close() {
        context.close();
    }
}
