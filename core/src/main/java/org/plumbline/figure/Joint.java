package org.plumbline.figure;

import java.util.Locale;

/** What of the body can be moved: angles in degrees, {@code SHRUG} and {@code PROTRACT} in hundredths of the height. */
enum Joint {
    /** Where the middle of the hips is, in heights. */
    X,
    Y,
    /** How far the pelvis is tipped from upright. */
    BODY,
    LUMBAR,
    THORAX,
    NECK,
    HEAD,
    /** How far the face is turned to the person's right. */
    TURN,
    SHRUG,
    PROTRACT,
    SHOULDER,
    ELBOW,
    WRIST,
    /** How far a part points out of the picture's plane, towards the viewer or away. */
    ARM_OUT,
    FOREARM_OUT,
    HAND_OUT,
    HIP,
    KNEE,
    ANKLE,
    TOES,
    THIGH_OUT,
    SHIN_OUT,
    FOOT_OUT;

    /** Whether there is one for each side. */
    boolean isPaired() {
        return compareTo(SHRUG) >= 0;
    }

    /** Whether it is of a leg. */
    boolean isLeg() {
        return compareTo(HIP) >= 0;
    }

    /** Whether it shortens a part to the eye. */
    boolean isOut() {
        return name().endsWith("_OUT");
    }

    /** How the files call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
