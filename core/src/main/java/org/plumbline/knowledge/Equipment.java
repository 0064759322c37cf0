package org.plumbline.knowledge;

/** What an exercise needs besides the floor. */
public enum Equipment {
    CHAIR,
    WALL,
    MAT,
    STEP,
    TOWEL,
    BAND,
    /** A foam roller. */
    ROLLER,
    /** A small hand weight. */
    WEIGHT
}
