package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;

/** A patient who reports pain without a pause, and remembers what was taken. */
final class PainEntries implements Runnable {

    /** Where the answer to a report leads that was taken: to the thanks, or first to the red-flag questions. */
    static final String[] TAKEN = {"/pain/thanks.xhtml", "/danger/screen.xhtml"};

    private static final int FIRST = 5;
    private static final int PATIENCE_SECONDS = 60;

    private final Servers servers;
    private final Client patient;
    private final Form form;
    private final Queue<UUID> taken = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(FIRST);
    private volatile boolean done;

    PainEntries(Servers servers, Client patient) {
        this.servers = servers;
        this.patient = patient;
        this.form = form(servers, patient);
    }

    /** The filled form of a report. */
    static Form form(Servers servers, Client patient) {
        FormElement empty = (FormElement)
                patient.get(servers.portal("/pain/report.xhtml")).html().getElementById("pain");
        return Form.of(empty).with("score", "3").with("region", "LOWER").with("relation", "AFTER");
    }

    @Override
    public void run() {
        while (!done) {
            UUID key = UUID.randomUUID();
            Answer answer = patient.post(servers.portal("/api/pain"), form.with("key", key.toString()));
            if (Stream.of(TAKEN).anyMatch(answer.location()::endsWith)) {
                taken.add(key);
                first.countDown();
            }
        }
    }

    /** Waits until some were taken. */
    void underWay() throws InterruptedException {
        assertThat(first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    void end() {
        done = true;
    }

    /** The keys of what the product said it had kept. */
    Queue<UUID> taken() {
        return taken;
    }
}
