package org.plumbline.bench;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.server.Site;
import org.plumbline.bench.server.Subject;
import org.plumbline.bench.server.Visitor;

/** A patient's phone, as its scripts use the portal. */
final class Phone {
    static final String TODAY = "/portal/api/today";

    private static final String PAGE = "/portal/today/today.xhtml";
    private static final String ENTRIES = "/portal/api/entries";
    private static final int OK = 200;
    private static final Pattern PROGRAM = Pattern.compile("\"program\":\"([^\"]+)\"");
    private static final Pattern EXERCISE = Pattern.compile("\\{\"id\":\"([^\"]+)\"");

    private final Site site;
    private final Subject subject;
    private final UUID patient;
    private Visitor visitor;
    private String program = "";
    private List<String> exercises = List.of();

    /** Signs in and brings the day. */
    Phone(Site site, Person person, Subject subject) {
        this.site = site;
        this.subject = subject;
        this.patient = person.id();
        signIn();
        String plan = today();
        Matcher found = PROGRAM.matcher(plan);
        if (found.find()) {
            program = found.group(1);
            exercises = EXERCISE.matcher(plan)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    private void signIn() {
        visitor = new Visitor(site).signIn(subject, PAGE);
    }

    /** How many exercises the day has. */
    int exercises() {
        return exercises.size();
    }

    String today() {
        HttpResponse<String> answer = visitor.get(TODAY);
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(TODAY + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Reports pain, now. */
    void reportPain() {
        mustSend(
                "\"kind\":\"PAIN\",\"score\":2,\"region\":\"LOWER\",\"relation\":\"AFTER\",\"note\":\"\"",
                UUID.randomUUID(),
                0);
    }

    /** Tells that an exercise of the day was done so many days ago. */
    void did(int exercise, int daysAgo, UUID key) {
        mustSend(done(exercise), key, daysAgo);
    }

    /** The same, again and again until the server has it, as an outbox does: it may be away, and know nobody when it comes back. */
    void didAtLast(int exercise, int daysAgo, UUID key, Duration pause) throws InterruptedException {
        while (!isTaken(done(exercise), key, daysAgo)) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
    }

    private String done(int exercise) {
        return "\"kind\":\"DONE\",\"program\":\"%s\",\"exercise\":\"%s\"".formatted(program, exercises.get(exercise));
    }

    private boolean isTaken(String entry, UUID key, int daysAgo) {
        try {
            HttpResponse<String> answer = send(entry, key, daysAgo);
            if (answer.statusCode() == OK) {
                return answer.body().contains("recorded");
            }
            signIn();
        } catch (UncheckedIOException | IllegalStateException e) {
            // Away for now: it is tried again, as an outbox does.
            return false;
        }
        return false;
    }

    private void mustSend(String entry, UUID key, int daysAgo) {
        HttpResponse<String> answer = send(entry, key, daysAgo);
        if (answer.statusCode() != OK || !answer.body().contains("recorded")) {
            throw new IllegalStateException(ENTRIES + " answers " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> send(String entry, UUID key, int daysAgo) {
        Instant now = Instant.now();
        return visitor.postJson(
                ENTRIES,
                "{\"patient\":\"%s\",\"sentAt\":\"%s\",\"entries\":[{\"key\":\"%s\",\"at\":\"%s\",%s}]}"
                        .formatted(patient, now, key, now.minus(Duration.ofDays(daysAgo)), entry));
    }
}
