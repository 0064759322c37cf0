package org.plumbline.clinic.today;

import org.plumbline.guidance.FirstStep;

/** A first step of a new clinic, with the page where it is done. */
public record FirstStepLine(FirstStep step, boolean done) {

    /** The step, as the end of a message key. */
    public String getName() {
        return step.name();
    }

    /** Whether it is done. */
    public boolean isDone() {
        return done;
    }

    /** The page where it is done. */
    public String getOutcome() {
        return switch (step) {
            case COLLEAGUES -> "/member/invite";
            case CATALOGUE -> "/knowledge/catalogue";
            case PATIENT -> "/patient/new";
            case ASSESSMENT, PROGRAM -> "/caseload/list";
        };
    }
}
