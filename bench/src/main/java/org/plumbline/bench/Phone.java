package org.plumbline.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.bench.data.Person;
import org.plumbline.bench.server.Answer;
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

    private final Subject subject;
    private final UUID patient;
    private final Visitor visitor;
    private String program = "";
    private List<String> exercises = List.of();

    /** Signs in and brings the day. */
    Phone(Site site, Person person, Subject subject) {
        this.subject = subject;
        this.patient = person.id();
        this.visitor = new Visitor(site).signIn(subject, PAGE);
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

    /** What Gatling must know to do the same: user, patient, program and exercises. */
    String line() {
        return String.join(",", subject.user().toString(), patient.toString(), program, String.join(" ", exercises));
    }

    /** How many exercises the day has. */
    int exercises() {
        return exercises.size();
    }

    String today() {
        Answer answer = visitor.get(TODAY);
        if (answer.status() != OK) {
            throw new IllegalStateException(TODAY + " answers " + answer.status());
        }
        return answer.body();
    }

    /** Reports pain, now. */
    void reportPain() {
        Instant now = Instant.now();
        Answer answer = visitor.postJson(ENTRIES, """
                {"patient":"%s","sentAt":"%s","entries":[{"key":"%s","at":"%s",
                "kind":"PAIN","score":2,"region":"LOWER","relation":"AFTER","note":""}]}""".formatted(patient, now, UUID.randomUUID(), now));
        if (answer.status() != OK || !answer.body().contains("recorded")) {
            throw new IllegalStateException(ENTRIES + " answers " + answer.status() + " " + answer.body());
        }
    }
}
