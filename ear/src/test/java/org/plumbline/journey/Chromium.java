package org.plumbline.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The one browser of all tests. It is the machine's own: named by the system property {@code plumbline.chromium} or the environment's
 * {@code PLUMBLINE_CHROMIUM}, else found where it usually is; nothing is downloaded.
 */
final class Chromium implements CloseableResource {

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    /** The first is what root needs; the others keep the browser from work of its own. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(find()).setArgs(ARGUMENTS));
    }

    static Chromium launch() {
        var nothingDownloaded = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Chromium(Playwright.create(new Playwright.CreateOptions().setEnv(nothingDownloaded)));
    }

    private static Path find() {
        Optional<String> named = Stream.of(
                        System.getProperty("plumbline.chromium"), System.getenv("PLUMBLINE_CHROMIUM"))
                .filter(Objects::nonNull)
                .findFirst();
        return named.map(Stream::of)
                .orElseGet(USUAL::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium found: install it, or name it by PLUMBLINE_CHROMIUM."));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
