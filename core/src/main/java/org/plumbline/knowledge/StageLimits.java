package org.plumbline.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where one stage ends and the next begins, in days from the onset.
 *
 * @param subacuteFromDays the first day that is subacute
 * @param chronicFromDays the first day that is chronic, within a year
 */
public record StageLimits(int subacuteFromDays, int chronicFromDays) {
    private static final int LATEST_DAYS = 365;

    public StageLimits {
        if (subacuteFromDays < 1 || chronicFromDays <= subacuteFromDays || chronicFromDays > LATEST_DAYS) {
            throw new StagesOutOfOrder(subacuteFromDays, chronicFromDays);
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
