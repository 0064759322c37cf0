package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.StageWords;

/** A stage: from which day on, and what the patient reads. */
record StageView(StageWords stage, Scribe scribe) {
    String anchor() {
        return "stage-" + scribe.key(stage.stage());
    }

    String name() {
        return scribe.text(stage.name());
    }

    int fromDays() {
        return stage.fromDays();
    }

    String patient() {
        return scribe.text(stage.forPatient());
    }

    List<Citation> sources() {
        return scribe.cite(stage.sources());
    }
}
