package org.plumbline.assessment;

import java.util.Optional;
import org.plumbline.pain.PainRegion;

/**
 * A part of the body as the body chart shows it: the view, the part, the patient's own side. The names are stored.
 *
 * <p>Left and right are the patient's: from the front the patient's left lies on the viewer's right.
 */
public enum BodySite {
    BACK_HEAD,
    BACK_NECK(PainRegion.UPPER),
    BACK_SHOULDER_LEFT(PainRegion.UPPER),
    BACK_SHOULDER_RIGHT(PainRegion.UPPER),
    BACK_UPPER_LEFT(PainRegion.UPPER),
    BACK_UPPER_CENTRE(PainRegion.UPPER),
    BACK_UPPER_RIGHT(PainRegion.UPPER),
    BACK_MIDDLE_LEFT(PainRegion.MIDDLE),
    BACK_MIDDLE_CENTRE(PainRegion.MIDDLE),
    BACK_MIDDLE_RIGHT(PainRegion.MIDDLE),
    BACK_LOWER_LEFT(PainRegion.LOWER),
    BACK_LOWER_CENTRE(PainRegion.LOWER),
    BACK_LOWER_RIGHT(PainRegion.LOWER),
    BACK_SACRUM(PainRegion.LOWER),
    BACK_BUTTOCK_LEFT(PainRegion.LOWER),
    BACK_BUTTOCK_RIGHT(PainRegion.LOWER),
    BACK_ARM_LEFT,
    BACK_ARM_RIGHT,
    BACK_THIGH_LEFT,
    BACK_THIGH_RIGHT,
    BACK_CALF_LEFT,
    BACK_CALF_RIGHT,
    FRONT_HEAD,
    FRONT_NECK,
    FRONT_SHOULDER_LEFT,
    FRONT_SHOULDER_RIGHT,
    FRONT_CHEST_LEFT,
    FRONT_CHEST_RIGHT,
    FRONT_BELLY_LEFT,
    FRONT_BELLY_RIGHT,
    FRONT_GROIN_LEFT,
    FRONT_GROIN_RIGHT,
    FRONT_ARM_LEFT,
    FRONT_ARM_RIGHT,
    FRONT_THIGH_LEFT,
    FRONT_THIGH_RIGHT,
    FRONT_SHIN_LEFT,
    FRONT_SHIN_RIGHT,
    FRONT_FOOT_LEFT,
    FRONT_FOOT_RIGHT,
    LEFT_NECK(PainRegion.UPPER),
    LEFT_SHOULDER(PainRegion.UPPER),
    LEFT_FLANK(PainRegion.LOWER),
    LEFT_HIP(PainRegion.LOWER),
    LEFT_THIGH,
    LEFT_SHANK,
    RIGHT_NECK(PainRegion.UPPER),
    RIGHT_SHOULDER(PainRegion.UPPER),
    RIGHT_FLANK(PainRegion.LOWER),
    RIGHT_HIP(PainRegion.LOWER),
    RIGHT_THIGH,
    RIGHT_SHANK;

    private final PainRegion region;

    BodySite() {
        this(null);
    }

    BodySite(PainRegion region) {
        this.region = region;
    }

    /** The region of the back that it belongs to; nothing where it lies elsewhere. */
    public Optional<PainRegion> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Where a pain is drawn of which only the part of the back is known.
     *
     * @throws IllegalArgumentException where the region is none of the back
     */
    public static BodySite centreOf(PainRegion region) {
        return switch (region) {
            case UPPER -> BACK_UPPER_CENTRE;
            case MIDDLE -> BACK_MIDDLE_CENTRE;
            case LOWER -> BACK_LOWER_CENTRE;
            default -> throw new IllegalArgumentException(region + " is no part of the back");
        };
    }
}
