package org.plumbline.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where one stage ends and the next begins, in days from the onset.
 *
 * @param subacuteFromDays the first day that is subacute
 * @param chronicFromDays the first day that is chronic
 */
public record StageLimits(int subacuteFromDays, int chronicFromDays) {
    public StageLimits {
        if (subacuteFromDays < 1 || chronicFromDays <= subacuteFromDays) {
            throw new IllegalArgumentException(
                    "Stages follow each other: " + subacuteFromDays + ", " + chronicFromDays);
        }
    }

    /**
     * The stage on a day, for pain that began on {@code onset}.
     *
     * @throws OnsetAfterAssessment when the onset lies after the day
     */
    public Stage stageAt(LocalDate onset, LocalDate on) {
        long days = ChronoUnit.DAYS.between(onset, on);
        if (days < 0) {
            throw new OnsetAfterAssessment(onset, on);
        }
        if (days < subacuteFromDays) {
            return Stage.ACUTE;
        }
        return days < chronicFromDays ? Stage.SUBACUTE : Stage.CHRONIC;
    }
}
