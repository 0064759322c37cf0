package org.plumbline.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Gate;
import org.plumbline.screening.HeldFlags;

/**
 * The days on which red flags shut every exercise out: nothing could be done on them, and nothing is missed. It is the one place that
 * says so, of a patient's own progress and of all that a clinic sees.
 *
 * @param spans from the answer to its end, both days included: the signing of an assessment to that of the next, and a phone's answer
 *     until a member settles it or an assessment is signed
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
     * @param held the red flags that stood against the exercises
     * @param dayOf the clinic's day of a moment
     */
    public static PausedDays of(Collection<HeldFlags> held, Catalogue catalogue, Function<Instant, LocalDate> dayOf) {
        return new PausedDays(held.stream()
                .filter(flags -> Gate.of(catalogue, flags.flags()).blocksEverything())
                .map(flags -> new Span(
                        dayOf.apply(flags.from()), flags.until().map(dayOf).orElse(LocalDate.MAX)))
                .toList());
    }

    /** Whether nothing could be done on a day. */
    public boolean contain(LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }

    /** How many days after a first one, up to a last, something could have been done. */
    public long openDays(LocalDate first, LocalDate last) {
        return first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !contain(day))
                .count();
    }
}
