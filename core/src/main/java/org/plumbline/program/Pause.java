package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.assessment.Assessments;
import org.plumbline.curation.Catalogues;
import org.plumbline.reasoning.Gate;

/** Whether a patient's program must wait: a red flag of the newest signed assessment shuts every exercise out. */
@ApplicationScoped
public class Pause {

    private final Assessments assessments;
    private final Catalogues catalogues;

    @Inject
    Pause(Assessments assessments, Catalogues catalogues) {
        this.assessments = assessments;
        this.catalogues = catalogues;
    }

    Pause() {
        this(null, null);
    }

    /** Whether the patient shall do no exercise at all until somebody has looked. */
    public boolean isOn(UUID patient) {
        return Gate.of(catalogues.current(), assessments.redFlagsOf(patient)).blocksEverything();
    }
}
