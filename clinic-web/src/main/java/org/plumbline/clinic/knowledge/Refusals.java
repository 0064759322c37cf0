package org.plumbline.clinic.knowledge;

import org.plumbline.clinic.Notices;
import org.plumbline.curation.CatalogueChangedMeanwhile;
import org.plumbline.curation.ReasonMissing;
import org.plumbline.knowledge.EntryNeeded;
import org.plumbline.knowledge.OwnExerciseRefused;
import org.plumbline.knowledge.StagesOutOfOrder;
import org.plumbline.knowledge.ThresholdRefused;

/** Says in the words of the bundle why a change of the catalogue was refused. */
final class Refusals {

    private Refusals() {}

    /** Makes a change; gives whether it was taken. */
    static boolean isAccepted(Runnable change) {
        try {
            change.run();
            return true;
        } catch (ReasonMissing e) {
            Notices.refused("knowledge_catalogue.error.reason");
        } catch (ThresholdRefused e) {
            Notices.refused(
                    "knowledge_catalogue.error." + e.why(),
                    e.plausible().low(),
                    e.plausible().high());
        } catch (StagesOutOfOrder e) {
            Notices.refused("knowledge_catalogue.error.stages");
        } catch (EntryNeeded e) {
            Notices.refused("knowledge_exercises.error.needed");
        } catch (OwnExerciseRefused e) {
            Notices.refused("knowledge_add.error." + e.why());
        } catch (CatalogueChangedMeanwhile e) {
            Notices.refused("layout.error.changed");
        }
        return false;
    }
}
