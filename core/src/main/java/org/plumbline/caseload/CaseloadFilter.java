package org.plumbline.caseload;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.course.Light;

/**
 * What patients of the caseload must have; nothing restricts nothing.
 *
 * @param treatedBy a member on their care team
 * @param stage their stage today
 * @param dysfunction confirmed at the latest signed assessment, by its id in the catalogue
 * @param light of their last session
 * @param adherence of the last two weeks
 * @param seen how long ago they were last examined
 */
public record CaseloadFilter(
        Optional<UUID> treatedBy,
        Optional<Stage> stage,
        Optional<String> dysfunction,
        Optional<Light> light,
        Optional<AdherenceBand> adherence,
        Optional<LastSeen> seen) {

    /** Every patient. */
    public static final CaseloadFilter NONE = new CaseloadFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
