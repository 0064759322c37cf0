package org.plumbline.clinic.assessment;

import java.io.Serializable;

/** The answer to one red-flag question on the form. It has a type of its own, for a map tells Faces none. */
public final class RedFlagEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private Boolean answer;

    /** Yes, no, or null while it is not asked yet. */
    public Boolean getAnswer() {
        return answer;
    }

    public void setAnswer(Boolean yes) {
        answer = yes;
    }
}
