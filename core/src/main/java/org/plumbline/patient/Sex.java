package org.plumbline.patient;

/** A patient's sex, as far as normal values differ by it. */
public enum Sex {
    FEMALE,
    MALE,
    /** Neither, or not said: no norm of one sex applies. */
    OTHER
}
