package org.plumbline.clinic.assessment;

import java.io.Serializable;
import org.plumbline.knowledge.RedFlag;

/** One red-flag question on the form: yes, no, or not asked yet. */
public final class RedFlagEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String question;
    private final boolean trauma;
    private Boolean answer;

    RedFlagEntry(RedFlag flag, String question) {
        this.id = flag.id();
        this.trauma = flag.trauma();
        this.question = question;
    }

    /** The question's id in the catalogue. */
    public String getId() {
        return id;
    }

    /** The question, in the language of the page. */
    public String getQuestion() {
        return question;
    }

    /** Whether it asks for an accident: these come first. */
    public boolean isTrauma() {
        return trauma;
    }

    /** Yes, no, or null while it is not answered. */
    public Boolean getAnswer() {
        return answer;
    }

    public void setAnswer(Boolean yes) {
        answer = yes;
    }
}
