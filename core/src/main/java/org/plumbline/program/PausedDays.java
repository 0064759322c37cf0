package org.plumbline.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.assessment.SignedFlags;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Gate;

/**
 * The days on which red flags shut every exercise out: nothing could be done on them, and nothing is missed.
 *
 * @param spans from the signing of an assessment to that of the next, both days included
 */
public record PausedDays(List<Span> spans) {

    /** No day is paused. */
    public static final PausedDays NONE = new PausedDays(List.of());

    public PausedDays {
        spans = List.copyOf(spans);
    }

    /** Some days, the first and the last included. */
    public record Span(LocalDate first, LocalDate last) {}

    /**
     * The paused days of a patient.
     *
     * @param flags of each signed assessment, the oldest first
     * @param dayOf the clinic's day of a moment
     */
    public static PausedDays of(List<SignedFlags> flags, Catalogue catalogue, Function<Instant, LocalDate> dayOf) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < flags.size(); i++) {
            if (Gate.of(catalogue, flags.get(i).raised()).blocksEverything()) {
                LocalDate last =
                        i + 1 < flags.size() ? dayOf.apply(flags.get(i + 1).signedAt()) : LocalDate.MAX;
                spans.add(new Span(dayOf.apply(flags.get(i).signedAt()), last));
            }
        }
        return new PausedDays(spans);
    }

    /** Whether nothing could be done on a day. */
    public boolean contain(LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }
}
