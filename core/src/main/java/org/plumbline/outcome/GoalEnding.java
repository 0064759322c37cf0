package org.plumbline.outcome;

/** How a goal ended. */
public enum GoalEnding {
    /** The patient does what they wanted to. */
    REACHED,
    /** It no longer matters, or another took its place. */
    DROPPED
}
