package org.plumbline.figure;

/** A point of the skeleton; from {@code SHOULDER} on there is one for each side. */
enum Spot {
    /** The middle of the hips. */
    PELVIS,
    /** Where the pelvis ends and the lower back begins. */
    SACRUM,
    /** Where the lower back ends and the upper back begins. */
    WAIST,
    /** Between the shoulders. */
    CHEST,
    NECK,
    /** The middle of the head. */
    HEAD,
    SHOULDER,
    ELBOW,
    WRIST,
    FINGERS,
    HIP,
    KNEE,
    ANKLE,
    HEEL,
    BALL,
    TOES
}
