package org.plumbline.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A phone on its first visit: on the slow 4G that Lighthouse simulates (150 ms, 1.6 Mbit/s down, 0.75 Mbit/s up), with a processor four times
 * slower than this machine's and nothing kept.
 */
final class SlowPhone implements AutoCloseable {
    private static final int WIDE = 360;
    private static final int HIGH = 740;
    private static final int TIMES_SLOWER = 4;
    private static final int LATENCY = 150;
    private static final double DOWN = 1.6 * 1024 * 1024 / 8;
    private static final double UP = 0.75 * 1024 * 1024 / 8;

    /** Largest paint and longest task so far, once the page rests. */
    private static final String TIMES = """
            () => new Promise(told => {
              const times = [0, 0];
              new PerformanceObserver(list => list.getEntries().forEach(paint => { times[0] = paint.startTime; }))
                .observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver(list => list.getEntries().forEach(task => { times[1] = Math.max(times[1], task.duration); }))
                .observe({ type: 'longtask', buffered: true });
              requestIdleCallback(() => requestIdleCallback(() => told(times)));
            })""";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv("PLUMBLINE_CHROMIUM")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    /**
     * What a page took.
     *
     * @param paintMillis until its largest part was painted
     * @param taskMillis the longest in which it listened to no finger; 0 where none was over 50
     * @param scriptBytes of script, as they came over the wire
     * @param bytes of all
     */
    record Load(double paintMillis, double taskMillis, long scriptBytes, long bytes) {}

    /** Opens a page for the first time. */
    Load open(URI address, Map<String, String> cookies) {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(WIDE, HIGH)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        try (BrowserContext context = browser.newContext(phone)) {
            String site = address.resolve("/").toString();
            context.addCookies(cookies.entrySet().stream()
                    .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(site))
                    .toList());
            Page page = context.newPage();
            Wire wire = new Wire(slowed(context.newCDPSession(page)));
            if (!page.navigate(address.toString()).url().equals(address.toString())) {
                throw new IllegalStateException(address + " led to " + page.url());
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<?> times = (List<?>) page.evaluate(TIMES);
            return new Load(number(times.get(0)), number(times.get(1)), wire.scriptBytes, wire.bytes);
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static CDPSession slowed(CDPSession session) {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", TIMES_SLOWER);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        session.send("Emulation.setCPUThrottlingRate", processor);
        return session;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Counts what comes over it. */
    private static final class Wire {
        private final Map<String, String> kinds = new HashMap<>();
        private long scriptBytes;
        private long bytes;

        Wire(CDPSession session) {
            session.on(
                    "Network.responseReceived",
                    answer -> kinds.put(id(answer), answer.get("type").getAsString()));
            session.on("Network.loadingFinished", answer -> {
                long length = answer.get("encodedDataLength").getAsLong();
                bytes += length;
                scriptBytes += "Script".equals(kinds.get(id(answer))) ? length : 0;
            });
        }

        private static String id(JsonObject answer) {
            return answer.get("requestId").getAsString();
        }
    }
}
