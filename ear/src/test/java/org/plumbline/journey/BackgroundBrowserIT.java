package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** What waits on a phone is sent when there is a network again, though no page of the portal is open. */
@Journey
class BackgroundBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(11);

    private BehindThePages rows;

    @BeforeEach
    @AfterEach
    void forget(Site site) {
        rows = new BehindThePages(site);
        rows.forget(MINE, "pain_report");
    }

    @Test
    void isSentThoughThePageIsClosed(People people) {
        Screen phone =
                people.patient(MINE.userName()).arriveAt("/today/today.xhtml").withoutNetwork();
        phone.open(people.site().portal("/pain/offline.xhtml"));
        phone.choose("score", "3");
        phone.choose("region", "LOWER");
        phone.part("save").click();
        assertThat(phone.part("kept")).isVisible();
        phone.page().waitForCondition(() -> asked(phone));

        phone.reopen().page().context().setOffline(false);
        phone.open(people.site().clinic("/signedout.xhtml"));
        networkIsBack(phone);
        phone.page().waitForCondition(() -> reports() == 1);

        phone.open(people.site().portal("/pain/diary.xhtml"));
        assertThat(phone.part("unsent")).isEmpty();
        assertThat(Diary.reports(phone)).hasCount(1);
    }

    /** Whether the browser was asked to send in the background. */
    private static boolean asked(Screen phone) {
        return (boolean) phone.page()
                .evaluate(
                        "async () => (await (await navigator.serviceWorker.ready).sync.getTags()).includes('outbox')");
    }

    /** Tells the worker what a browser tells it, which takes no notice of a network that only a test took away. */
    private static void networkIsBack(Screen phone) {
        CDPSession workers = phone.page().context().newCDPSession(phone.page());
        CompletableFuture<String> known = new CompletableFuture<>();
        workers.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(one -> one.get("scopeURL").getAsString().endsWith("/portal/"))
                        .map(one -> one.get("registrationId").getAsString())
                        .forEach(known::complete));
        workers.send("ServiceWorker.enable");
        phone.page().waitForCondition(known::isDone);
        JsonObject event = new JsonObject();
        event.addProperty("origin", phone.site().portal("/").resolve("/").toString());
        event.addProperty("registrationId", known.join());
        event.addProperty("tag", "outbox");
        event.addProperty("lastChance", false);
        workers.send("ServiceWorker.dispatchSyncEvent", event);
    }

    private int reports() {
        return rows.countOf(MINE, "pain_report");
    }
}
