package org.plumbline.pain;

/** Where in the back it hurts. */
public enum PainRegion {
    UPPER,
    MIDDLE,
    LOWER
}
