package org.plumbline.knowledge;

/** Where in the body a muscle lies. */
public enum BodyRegion {
    NECK,
    SHOULDER,
    UPPER_BACK,
    LOWER_BACK,
    TRUNK,
    HIP,
    THIGH,
    LOWER_LEG
}
