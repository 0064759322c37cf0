package org.plumbline.pain;

import java.util.Set;
import org.plumbline.knowledge.BodyRegion;

/** Where in the back it hurts. */
public enum PainRegion {
    UPPER,
    MIDDLE,
    LOWER;

    /** Where the muscles lie that one thinks of first. */
    public Set<BodyRegion> near() {
        return switch (this) {
            case UPPER -> Set.of(BodyRegion.NECK, BodyRegion.SHOULDER, BodyRegion.UPPER_BACK);
            case MIDDLE -> Set.of(BodyRegion.UPPER_BACK, BodyRegion.TRUNK);
            case LOWER -> Set.of(BodyRegion.LOWER_BACK, BodyRegion.TRUNK, BodyRegion.HIP);
        };
    }
}
