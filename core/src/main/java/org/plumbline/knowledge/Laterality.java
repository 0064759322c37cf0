package org.plumbline.knowledge;

/** How a test deals with left and right. */
public enum Laterality {
    /** One number, no side: a finding has {@link Side#NONE}. */
    NONE,
    /** A number for each side: up to two findings, {@code LEFT} and {@code RIGHT}. */
    EACH_SIDE,
    /** One number from 0 up and the side that has more of it (higher, longer); {@code NONE} only with 0. */
    GREATER_SIDE
}
