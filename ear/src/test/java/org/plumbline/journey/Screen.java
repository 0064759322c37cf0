package org.plumbline.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A browser window in front of somebody. */
final class Screen {

    private final BrowserContext context;
    private final Watch watch;
    private final Page page;
    private final Site site;

    Screen(BrowserContext context, Site site) {
        this.context = context;
        this.site = site;
        this.watch = new Watch(context);
        this.page = context.newPage();
    }

    /** Goes to an address, and to wherever that leads. */
    Response open(URI address) {
        return page.navigate(address.toString());
    }

    /** Waits until the window shows this page of the product, and looks at it with axe. */
    Screen arriveAt(String path) {
        page.waitForURL(Pattern.compile(".*/(clinic|portal)" + Pattern.quote(path) + "([?#].*)?"));
        return accessible();
    }

    /** Nothing that axe finds may be wrong with what is shown now. */
    Screen accessible() {
        Axe.check(page);
        return this;
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    /** What has this id; Faces' ids have colons in them. */
    Locator part(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Ticks or chooses what has this label; the controls themselves are drawn over. */
    void choose(String id) {
        page.locator("label[for='" + id + "']").click();
    }

    /** Waits until PrimeFaces has sent what was entered and has drawn the answer. */
    void settle() {
        page.waitForFunction("() => window.PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** From now on an answer with this status is no trouble. */
    Screen expecting(int status) {
        watch.expect(status);
        return this;
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

    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Site.HOME.resolve("ear/target/journey/" + name + ".png")));
    }

    void close() {
        context.close();
    }
}
