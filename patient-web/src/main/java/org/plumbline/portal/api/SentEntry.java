package org.plumbline.portal.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.pain.NewSigns;
import org.plumbline.pain.PainEntry;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;
import org.plumbline.pain.PainScore;
import org.plumbline.screening.ScreeningEntry;
import org.plumbline.session.DeviceClock;
import org.plumbline.session.ExerciseEntry;
import org.plumbline.session.SkipReason;

/** One of the entries that a device sends, field by field: what is wrong in one is told by the field's name. */
final class SentEntry {

    private static final Set<String> FIELDS = Set.of(
            "key",
            "kind",
            "at",
            "program",
            "exercise",
            "reason",
            "score",
            "region",
            "relation",
            "note",
            "fall",
            "leg",
            "answers");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final JsonObject sent;

    /** An entry as it was sent. */
    SentEntry(JsonValue sent) {
        this.sent = sent instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The field that can't be read, or holds what can't be. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String field) {
            super(field);
        }
    }

    /** What it is an entry of. */
    enum Kind {
        /** An exercise that was done. */
        DONE,
        /** One that was done in its easier variant. */
        EASIER,
        /** One that was left out. */
        SKIPPED,
        /** A report of pain. */
        PAIN,
        /** Answers to the red-flag questions. */
        SCREEN
    }

    /** What it is, where it says nothing that nobody asked for: nobody is to wonder whether a tenant was heard. */
    Kind kind() {
        if (!FIELDS.containsAll(sent.keySet())) {
            throw new Unreadable("fields");
        }
        return field("kind", Kind::valueOf);
    }

    /** The key as it was sent, so that the answer can name it; empty where there is none. */
    String keySent() {
        return sent.containsKey("key") ? sent.getString("key", "") : "";
    }

    ExerciseEntry exercise(DeviceClock clock) {
        return new ExerciseEntry(
                field("key", UUID::fromString),
                field("program", UUID::fromString),
                field("exercise", UUID::fromString),
                kind() == Kind.SKIPPED ? Optional.of(field("reason", SkipReason::valueOf)) : Optional.empty(),
                kind() == Kind.EASIER,
                at(clock));
    }

    PainEntry pain(DeviceClock clock) {
        UUID key = field("key", UUID::fromString);
        PainScore score = score();
        PainRegion region = field("region", PainRegion::valueOf);
        PainRelation relation = field("relation", PainRelation::valueOf);
        NewSigns signs = new NewSigns(ticked("fall"), ticked("leg"));
        Instant at = at(clock);
        return field("note", note -> new PainEntry(key, score, region, relation, note, signs, at));
    }

    ScreeningEntry screening(DeviceClock clock) {
        return new ScreeningEntry(field("key", UUID::fromString), answers(), at(clock));
    }

    private Map<String, Boolean> answers() {
        try {
            JsonObject answers = sent.getJsonObject("answers");
            return answers.keySet().stream().collect(Collectors.toMap(question -> question, answers::getBoolean));
        } catch (ClassCastException | NullPointerException e) {
            throw new Unreadable("answers");
        }
    }

    /** Whether something is said to be so; what an older page knows nothing of isn't. */
    private boolean ticked(String name) {
        try {
            return sent.containsKey(name) && sent.getBoolean(name);
        } catch (ClassCastException e) {
            throw new Unreadable(name);
        }
    }

    private PainScore score() {
        try {
            return new PainScore(sent.getJsonNumber("score").intValueExact());
        } catch (ClassCastException | NullPointerException | ArithmeticException | IllegalArgumentException e) {
            throw new Unreadable("score");
        }
    }

    private Instant at(DeviceClock clock) {
        return field("at", at -> known(clock.ours(Instant.parse(at))));
    }

    /** A moment that the calendars of all zones know. */
    private static Instant known(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw new DateTimeException("out of range");
        }
        return at;
    }

    private <T> T field(String name, Function<String, T> reading) {
        try {
            return reading.apply(sent.getString(name));
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException e) {
            throw new Unreadable(name);
        }
    }
}
