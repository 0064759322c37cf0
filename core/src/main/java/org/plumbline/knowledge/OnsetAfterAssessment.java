package org.plumbline.knowledge;

import java.time.LocalDate;

/** The pain is said to have begun after the day on which it is looked at. */
public class OnsetAfterAssessment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate onset;

    public OnsetAfterAssessment(LocalDate onset, LocalDate on) {
        super("the onset is after the assessment");
        this.onset = onset;
    }

    public LocalDate onset() {
        return onset;
    }
}
