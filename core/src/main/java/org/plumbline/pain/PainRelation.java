package org.plumbline.pain;

/** When it hurt, in relation to the exercises. */
public enum PainRelation {
    BEFORE,
    DURING,
    AFTER,
    NEXT_MORNING,
    AT_REST
}
