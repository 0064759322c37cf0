package org.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** What a patient's device sends is answered item by item, and what can't be is refused by name. */
@Journey
class EntriesBrowserIT {

    private static final DemoPatient MINE = Demo.lomas(8);

    private static final String SEND = """
            async (body) => {
              const answer = await fetch('/portal/api/entries',
                { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
              return { status: answer.status, text: await answer.text(), type: answer.headers.get('Content-Type') };
            }
            """;

    private final Gson json = new Gson();
    private Screen patient;
    private JsonObject plan;

    @AfterEach
    void forget(Site site) {
        BehindThePages rows = new BehindThePages(site);
        rows.write(
                "delete from pain_report where reported_on > current_date - 16 and patient_id ="
                        + " (select id from patient where user_id = ?)",
                MINE.userId());
        rows.forget(MINE, "exercise_skip");
    }

    /** An entry, and what is answered: the name of what is wrong with it, or that it is recorded. */
    private record Case(Map<String, Object> entry, String answer) {}

    @Test
    void answersEachAndLetsNoBadOneBlockTheRest(People people) {
        open(people);
        Case good = new Case(pain("score", 3), "recorded");
        List<Case> cases = Stream.of(pains(), exercises(), Stream.of(good, good))
                .flatMap(each -> each)
                .toList();

        List<JsonObject> answers = answers(cases.stream().map(Case::entry).toList());

        assertThat(answers.stream()
                        .map(answer ->
                                answer.has("refused") ? answer.get("refused").getAsString() : "recorded"))
                .isEqualTo(cases.stream().map(Case::answer).toList());
        assertThat(answers.get(cases.size() - 1)).isEqualTo(answers.get(cases.size() - 2));
    }

    private static Stream<Case> pains() {
        return Stream.of(
                new Case(pain("score", 11), "score"),
                new Case(pain("score", 2.5), "score"),
                new Case(pain("region", "KNEE"), "region"),
                new Case(pain("note", "x".repeat(1001)), "note"),
                new Case(pain("note", "🙂 \u202Eabc <b>=1+1</b>"), "recorded"),
                new Case(pain("leg", "yes"), "leg"),
                new Case(pain("fall", true), "recorded"),
                new Case(pain("at", "yesterday"), "at"),
                new Case(pain("at", ago(Duration.ofDays(-1))), "future"),
                new Case(pain("at", ago(Duration.ofDays(20))), "too_old"));
    }

    private Stream<Case> exercises() {
        String nothing = UUID.randomUUID().toString();
        return Stream.of(
                new Case(Map.of(), "kind"),
                new Case(exercise("kind", "DELETE"), "kind"),
                new Case(exercise("tenant", nothing), "fields"),
                new Case(exercise("exercise", nothing), "not_prescribed"),
                new Case(exercise("program", nothing), "not_prescribed"),
                new Case(exercise("reason", "BORED"), "reason"),
                new Case(exercise("kind", "SCREEN"), "answers"),
                new Case(screen(Map.of("saddle-numbness", "no")), "answers"),
                new Case(screen(Map.of("no-such-question", true)), "nothing_asked"),
                new Case(screen(Map.of("saddle-numbness", false)), "recorded"),
                new Case(exercise("reason", "EQUIPMENT"), "recorded"));
    }

    private static String ago(Duration age) {
        return Instant.now().minus(age).toString();
    }

    @Test
    void setsRightAClockThatIsAYearOff(People people) {
        open(people);
        Instant wrong = Instant.now().minus(Duration.ofDays(366));
        Map<String, Object> entry = pain("at", wrong.minusSeconds(60).toString());

        JsonObject answer = sent(envelope(patientId(), wrong, List.of(entry)), 200);

        assertThat(answer.getAsJsonArray("answers").get(0).getAsJsonObject().has("recorded"))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPortionOfOurs(People people) {
        open(people);
        patient.expecting(400).expecting(409).expecting(413);
        Instant now = Instant.now();
        sent("{\"patient\":", 400);
        sent("[]", 400);
        sent("{\"role\":\"ADMIN\"}", 400);
        sent(envelope("me", now, List.of()), 400);
        sent(envelope(UUID.randomUUID().toString(), now, List.of(pain("score", 1))), 409);
        sent(
                envelope(
                        patientId(),
                        now,
                        Stream.generate(Map::<String, Object>of).limit(201).toList()),
                413);
        sent(
                envelope(
                        patientId(),
                        now,
                        Stream.generate(() -> pain("score", 1)).limit(10_000).toList()),
                413);
        sent(envelope(patientId(), now, List.of(pain("note", "x".repeat(1_000_000)))), 413);
    }

    private void open(People people) {
        patient = people.patient(MINE.userName()).arriveAt("/today/today.xhtml");
        plan = json.fromJson(
                (String) patient.page().evaluate("async () => (await fetch('/portal/api/today')).text()"),
                JsonObject.class);
    }

    private String patientId() {
        return plan.get("patient").getAsString();
    }

    private List<JsonObject> answers(List<Map<String, Object>> entries) {
        JsonArray answers =
                sent(envelope(patientId(), Instant.now(), entries), 200).getAsJsonArray("answers");
        return answers.asList().stream().map(each -> each.getAsJsonObject()).toList();
    }

    private String envelope(String whose, Instant sentAt, List<Map<String, Object>> entries) {
        return json.toJson(Map.of("patient", whose, "sentAt", sentAt.toString(), "entries", entries));
    }

    private JsonObject sent(String body, int status) {
        Map<?, ?> answer = (Map<?, ?>) patient.page().evaluate(SEND, body);
        assertThat(answer.get("status")).isEqualTo(status);
        assertThat((String) answer.get("type"))
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
        return json.fromJson((String) answer.get("text"), JsonObject.class);
    }

    private static Map<String, Object> pain(String field, Object value) {
        return entry(field, value, "kind", "PAIN", "score", 3, "region", "LOWER", "relation", "AT_REST", "note", "");
    }

    private static Map<String, Object> screen(Map<String, Object> answers) {
        return entry("answers", answers, "kind", "SCREEN");
    }

    private Map<String, Object> exercise(String field, Object value) {
        JsonObject first = plan.getAsJsonArray("exercises").get(0).getAsJsonObject();
        return entry(
                field,
                value,
                "kind",
                "SKIPPED",
                "program",
                plan.get("program").getAsString(),
                "exercise",
                first.get("id").getAsString(),
                "reason",
                "NO_TIME");
    }

    private static Map<String, Object> entry(String field, Object value, Object... usual) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", UUID.randomUUID().toString());
        entry.put("at", Instant.now().toString());
        for (int i = 0; i < usual.length; i += 2) {
            entry.put((String) usual[i], usual[i + 1]);
        }
        entry.put(field, value);
        return entry;
    }
}
