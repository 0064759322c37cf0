package org.plumbline.portal.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.outcome.OwnEntry;
import org.plumbline.outcome.Rating;
import org.plumbline.pain.PainScore;

/** The form in which a patient says how they are, as a browser sends it. What can't be read answers 400. */
public class OutcomeForm {

    @FormParam("key")
    private String key;

    @FormParam("patient")
    private String patient;

    @FormParam("pain")
    private String pain;

    /** The ids of the goals that are rated, with commas between them. */
    @FormParam("goals")
    private String goals;

    @FormParam("rated1")
    private String rated1;

    @FormParam("rated2")
    private String rated2;

    @FormParam("rated3")
    private String rated3;

    /** Whether the form was made for this patient; a tab that was left open may hold another's. */
    boolean isFor(UUID caller) {
        return caller.equals(new Field(patient).id());
    }

    /** Whether each question has its answer. */
    boolean isComplete() {
        return key() != null && pain() != null && scores().size() == goals().size();
    }

    OwnEntry entry() {
        List<UUID> rated = goals();
        List<Integer> scores = scores();
        return new OwnEntry(
                key(),
                new PainScore(pain()),
                IntStream.range(0, rated.size())
                        .mapToObj(i -> new Rating(rated.get(i), scores.get(i)))
                        .toList());
    }

    private UUID key() {
        return new Field(key).id();
    }

    private Integer pain() {
        return new Field(pain).number();
    }

    private List<UUID> goals() {
        return goals == null || goals.isEmpty()
                ? List.of()
                : Arrays.stream(goals.split(",", -1))
                        .map(id -> Optional.ofNullable(new Field(id).id()).orElseThrow(BadRequestException::new))
                        .toList();
    }

    private List<Integer> scores() {
        return Stream.of(rated1, rated2, rated3)
                .map(text -> text == null ? "" : text)
                .limit(goals().size())
                .map(text -> new Field(text).number())
                .filter(Objects::nonNull)
                .toList();
    }
}
