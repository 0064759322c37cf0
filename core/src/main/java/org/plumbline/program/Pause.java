package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.assessment.Assessments;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Gate;

/** Whether a patient's program must wait: a red flag of the newest signed assessment shuts every exercise out. */
@ApplicationScoped
public class Pause {

    private final Assessments assessments;
    private final Catalogue catalogue;

    @Inject
    Pause(Assessments assessments, Catalogue catalogue) {
        this.assessments = assessments;
        this.catalogue = catalogue;
    }

    Pause() {
        this(null, null);
    }

    /** Whether the patient shall do no exercise at all until somebody has looked. */
    public boolean isOn(UUID patient) {
        return Gate.of(catalogue, assessments.redFlagsOf(patient)).blocksEverything();
    }
}
