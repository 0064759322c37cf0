package org.plumbline.reasoning.course;

/** What a second measurement says. */
public enum RetestVerdict {
    /** Changed by more than the measurement error, away from the threshold that made it a finding. */
    BETTER,
    /** Changed by more than the measurement error, further beyond the threshold. */
    WORSE,
    /** No change beyond the measurement error. */
    SAME,
    /** The test's error isn't known: no change can be told from it. */
    CANT_TELL;

    /** True when more than error lies between the two. */
    public boolean isChange() {
        return this == BETTER || this == WORSE;
    }
}
