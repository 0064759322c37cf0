package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.UUID;

/** What is to be added to a signed assessment. */
public final class AddendumForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The same however often the form is sent, so that a double click adds once. */
    private final UUID key = UUID.randomUUID();

    private String words;

    UUID key() {
        return key;
    }

    /** What is to be added. */
    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }
}
