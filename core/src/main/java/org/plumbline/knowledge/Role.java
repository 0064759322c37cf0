package org.plumbline.knowledge;

/** What an exercise is for. */
public enum Role {
    STRETCH,
    STRENGTHEN,
    ENDURANCE,
    CONTROL,
    MOBILITY,
    /** The "stay active at a comfortable level" item. */
    AEROBIC,
    BREATHING
}
