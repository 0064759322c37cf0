package org.plumbline.knowledge;

/** Which number a criterion takes from the findings of its test. */
public enum Measure {
    /** The value on the criterion's side. */
    VALUE,
    /** The value on the criterion's side minus the value on the other. */
    SIDE_DIFFERENCE,
    /** The value on the criterion's side divided by the value on the other. */
    SIDE_RATIO,
    /** The value of the test divided by the value of the second test. */
    RATIO,
    /** Whether an observation is present. */
    PRESENT
}
