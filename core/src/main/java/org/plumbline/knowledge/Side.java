package org.plumbline.knowledge;

/** Left, right, or neither: seen from the person examined, never from the examiner. */
public enum Side {
    LEFT,
    RIGHT,
    /** No side: the thing has none, or both sides are meant. */
    NONE;

    /** The other side; {@code NONE} stays {@code NONE}. */
    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case NONE -> NONE;
        };
    }
}
