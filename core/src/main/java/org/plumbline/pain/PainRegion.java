package org.plumbline.pain;

import java.util.Set;
import org.plumbline.knowledge.BodyRegion;

/**
 * Where it hurts: a part of the back, or a place that the diary's picture shows besides. The names are stored and sent.
 *
 * <p>Left and right are the patient's own: seen from the front, the patient's left lies on the viewer's right.
 */
public enum PainRegion {
    UPPER,
    MIDDLE,
    LOWER,
    BACK_BUTTOCK_LEFT,
    BACK_BUTTOCK_RIGHT,
    BACK_THIGH_LEFT,
    BACK_THIGH_RIGHT,
    BACK_CALF_LEFT,
    BACK_CALF_RIGHT,
    FRONT_BELLY_LEFT,
    FRONT_BELLY_RIGHT,
    FRONT_HIP_LEFT,
    FRONT_HIP_RIGHT,
    FRONT_GROIN_LEFT,
    FRONT_GROIN_RIGHT,
    FRONT_THIGH_LEFT,
    FRONT_THIGH_RIGHT,
    FRONT_SHIN_LEFT,
    FRONT_SHIN_RIGHT,
    FRONT_FOOT_LEFT,
    FRONT_FOOT_RIGHT;

    /** The parts of the back, from above: what an examination is told in. */
    public static final Set<PainRegion> BACK = Set.of(UPPER, MIDDLE, LOWER);

    /** Where the muscles lie that one thinks of first. */
    public Set<BodyRegion> near() {
        return switch (this) {
            case UPPER -> Set.of(BodyRegion.NECK, BodyRegion.SHOULDER, BodyRegion.UPPER_BACK);
            case MIDDLE -> Set.of(BodyRegion.UPPER_BACK, BodyRegion.TRUNK);
            case LOWER -> Set.of(BodyRegion.LOWER_BACK, BodyRegion.TRUNK, BodyRegion.HIP);
            case FRONT_BELLY_LEFT, FRONT_BELLY_RIGHT -> Set.of(BodyRegion.TRUNK);
            case BACK_BUTTOCK_LEFT,
                    BACK_BUTTOCK_RIGHT,
                    FRONT_HIP_LEFT,
                    FRONT_HIP_RIGHT,
                    FRONT_GROIN_LEFT,
                    FRONT_GROIN_RIGHT -> Set.of(BodyRegion.HIP);
            case BACK_THIGH_LEFT, BACK_THIGH_RIGHT, FRONT_THIGH_LEFT, FRONT_THIGH_RIGHT -> Set.of(BodyRegion.THIGH);
            default -> Set.of(BodyRegion.LOWER_LEG);
        };
    }

    /** Whether it is a part of the back itself. */
    public boolean isOfTheBack() {
        return BACK.contains(this);
    }

    /** Whether one sees it from the front. */
    public boolean isInFront() {
        return name().startsWith("FRONT_");
    }
}
