package org.plumbline.assessment;

import java.util.EnumSet;
import java.util.Set;

/** An assessment can't be signed before everything that it needs is there. */
public class AssessmentIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EnumSet<Missing> missing;

    AssessmentIncomplete(Set<Missing> missing) {
        super("the assessment lacks " + missing);
        this.missing = EnumSet.copyOf(missing);
    }

    /** What must still be filled in. */
    public Set<Missing> missing() {
        return Set.copyOf(missing);
    }
}
