package org.plumbline.report;

import java.util.List;
import org.plumbline.reasoning.course.OutcomeChange;

/**
 * How many patients changed how.
 *
 * @param better by enough to matter, and beyond the measure's error
 * @param unclear neither
 * @param worse by enough to matter, and beyond the measure's error
 */
public record Changes(int better, int unclear, int worse) {

    static Changes of(List<OutcomeChange> changes) {
        int better = (int) changes.stream().filter(OutcomeChange::improved).count();
        int worse = (int) changes.stream().filter(OutcomeChange::worsened).count();
        return new Changes(better, changes.size() - better - worse, worse);
    }

    /** How many patients in all. */
    public int patients() {
        return better + unclear + worse;
    }
}
