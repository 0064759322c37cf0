package org.plumbline.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.curation.Catalogues;
import org.plumbline.reasoning.Gate;
import org.plumbline.screening.RedFlags;
import org.plumbline.screening.RedFlags.Standing;

/** Whether a patient's program must wait: a red flag that stands shuts every exercise out. */
@ApplicationScoped
public class Pause {

    private final RedFlags redFlags;
    private final Catalogues catalogues;

    @Inject
    Pause(RedFlags redFlags, Catalogues catalogues) {
        this.redFlags = redFlags;
        this.catalogues = catalogues;
    }

    Pause() {
        this(null, null);
    }

    /** Whether the patient shall do no exercise at all until somebody has looked. */
    public boolean isOn(UUID patient) {
        return isOn(redFlags.of(patient));
    }

    /** The same, for whoever knows what stands. */
    public boolean isOn(Standing standing) {
        return Gate.of(catalogues.current(), standing.flags()).blocksEverything();
    }
}
