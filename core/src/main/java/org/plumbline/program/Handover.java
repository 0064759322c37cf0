package org.plumbline.program;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.text.Words;

/** What was said when a program was given to the patient. */
@Embeddable
public class Handover {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 1000;

    private static final int MOST = 10;

    /** Below it, a change of the program is suggested: a proposal of our own, its source is to be confirmed. */
    private static final int SURE_ENOUGH = 7;

    private String note;
    private Integer confidence;

    protected Handover() {}

    /**
     * A handover.
     *
     * @param note words to the patient about the whole program, at most 1,000 characters; empty where there are none
     * @param confidence how sure the patient is of doing it, 0 (not at all) to 10 (fully); nothing where nobody asked
     */
    public Handover(String note, Optional<Integer> confidence) {
        confidence.filter(sure -> sure < 0 || sure > MOST).ifPresent(sure -> {
            throw new IllegalArgumentException("confidence is 0 to " + MOST + ", not " + sure);
        });
        this.note = Words.of(note, LONGEST_NOTE);
        this.confidence = confidence.orElse(null);
    }

    /** Without a word, and nobody asked. */
    public static Handover none() {
        return new Handover("", Optional.empty());
    }

    /** Words to the patient about the whole program; empty where there are none. */
    public String note() {
        return note;
    }

    /** How sure the patient is of doing it, 0 to 10. */
    public Optional<Integer> confidence() {
        return Optional.ofNullable(confidence);
    }

    /** Whether the patient is so unsure that something about the program should be changed first. */
    public boolean isUnsure() {
        return confidence().filter(sure -> sure < SURE_ENOUGH).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Handover told && note.equals(told.note) && Objects.equals(confidence, told.confidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(note, confidence);
    }
}
