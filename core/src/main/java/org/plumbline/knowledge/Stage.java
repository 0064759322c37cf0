package org.plumbline.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long the pain has lasted, counted from its onset: acute under 6 weeks, subacute 6 to 12, chronic over 12 [Wales]. */
public enum Stage {
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private static final int SUBACUTE_FROM_DAYS = 6 * 7;
    private static final int SUBACUTE_TO_DAYS = 12 * 7;

    /**
     * The stage on a day, for pain that began on {@code onset}.
     *
     * @throws OnsetAfterAssessment when the onset lies after the day
     */
    public static Stage at(LocalDate onset, LocalDate on) {
        long days = ChronoUnit.DAYS.between(onset, on);
        if (days < 0) {
            throw new OnsetAfterAssessment(onset, on);
        }
        if (days < SUBACUTE_FROM_DAYS) {
            return ACUTE;
        }
        return days <= SUBACUTE_TO_DAYS ? SUBACUTE : CHRONIC;
    }
}
