package org.plumbline.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Red flags answered yes, and how long they stood against the exercises.
 *
 * @param from when they were answered: the signing of an assessment, or the moment in which a phone's answer came
 * @param until when that ended: with the next assessment that was signed, and a phone's answer also when a member settled it; nothing
 *     while they stand
 * @param flags ids of red flags; none where all were answered with no
 */
public record HeldFlags(Instant from, Optional<Instant> until, Set<String> flags) {

    public HeldFlags {
        flags = Set.copyOf(flags);
    }

    /** A phone's answer, which stands until the earlier of these two. */
    static HeldFlags of(Screening screening, Optional<Instant> replacedAt) {
        return new HeldFlags(
                screening.recordedAt(),
                Stream.concat(screening.settledAt().stream(), replacedAt.stream())
                        .min(Instant::compareTo),
                screening.flags());
    }
}
