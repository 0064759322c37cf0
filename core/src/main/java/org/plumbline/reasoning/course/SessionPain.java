package org.plumbline.reasoning.course;

import java.util.Objects;
import java.util.OptionalInt;
import org.plumbline.reasoning.ValueRefused;

/**
 * What a patient reported about one session; scores from 0 to 10.
 *
 * @param before just before it
 * @param during the highest while doing it
 * @param nextMorning the morning after
 * @param newLegSymptoms spreading or new symptoms in a leg
 */
public record SessionPain(OptionalInt before, OptionalInt during, OptionalInt nextMorning, boolean newLegSymptoms) {
    private static final int WORST = 10;

    /**
     * @throws ValueRefused for a score below 0 or above 10
     */
    public SessionPain {
        check("before", before);
        check("during", during);
        check("nextMorning", nextMorning);
    }

    private static void check(String field, OptionalInt score) {
        Objects.requireNonNull(score, field);
        if (score.isPresent() && (score.getAsInt() < 0 || score.getAsInt() > WORST)) {
            throw new ValueRefused(field, "a score is from 0 to 10");
        }
    }
}
