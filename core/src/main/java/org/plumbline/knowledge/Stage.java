package org.plumbline.knowledge;

/** How long the pain has lasted, counted from its onset; {@link StageLimits} says from when. */
public enum Stage {
    ACUTE,
    SUBACUTE,
    CHRONIC
}
