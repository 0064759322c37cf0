package org.plumbline.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.assessment.FlaggedAssessment;
import org.plumbline.record.Reach;
import org.plumbline.screening.HeldScreening;

/**
 * What all sources of work need to know, asked once.
 *
 * @param reach whose records they look at
 * @param now this moment
 * @param zone the clinic's
 * @param flagged the assessments with red flags that hold, or held within the last weeks
 * @param screened what phones told of red flags that hold, or held within the last weeks
 */
record Round(Reach reach, Instant now, ZoneId zone, List<FlaggedAssessment> flagged, List<HeldScreening> screened) {

    LocalDate today() {
        return dayOf(now);
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
