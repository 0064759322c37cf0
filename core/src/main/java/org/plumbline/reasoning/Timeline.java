package org.plumbline.reasoning;

import java.time.LocalDate;
import java.util.Objects;
import org.plumbline.knowledge.Stage;
import org.plumbline.knowledge.StageLimits;

/**
 * The days of an assessment, in their order.
 *
 * @param onset when the pain began; not after the examination
 * @param examinedOn when the findings were taken; not in the future
 */
public record Timeline(LocalDate onset, LocalDate examinedOn) {
    public Timeline {
        Objects.requireNonNull(onset, "onset");
        Objects.requireNonNull(examinedOn, "examinedOn");
    }

    /**
     * The days, held against today.
     *
     * @throws ValueRefused for {@code examinedOn} or {@code onset} in the future, and for an {@code onset} after the examination
     */
    public static Timeline of(LocalDate onset, LocalDate examinedOn, LocalDate today) {
        if (examinedOn.isAfter(today)) {
            throw new ValueRefused("examinedOn", "the examination is in the future");
        }
        if (onset.isAfter(today)) {
            throw new ValueRefused("onset", "the onset is in the future");
        }
        if (onset.isAfter(examinedOn)) {
            throw new ValueRefused("onset", "the onset is after the examination");
        }
        return new Timeline(onset, examinedOn);
    }

    /** The stage on the day of the examination. */
    public Stage stage(StageLimits limits) {
        return limits.stageAt(onset, examinedOn);
    }
}
