package org.plumbline.knowledge;

/** What sort of number a test gives. */
public enum TestKind {
    /** A number in the test's unit. */
    MEASUREMENT,
    /** Manual strength, whole numbers from 0 to 5. */
    GRADE,
    /** Present (1) or absent (0). */
    OBSERVATION
}
