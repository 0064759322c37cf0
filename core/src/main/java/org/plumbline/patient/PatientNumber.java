package org.plumbline.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.plumbline.text.Words;

/** A clinic's own number of a patient, as its staff write it; two ways to write it are the same number. */
@Embeddable
public class PatientNumber {

    /** The most characters that a number has. */
    public static final int LONGEST = 40;

    @Column(name = "record_number")
    private String written;

    @Column(name = "folded_number")
    private String folded;

    protected PatientNumber() {}

    private PatientNumber(String written) {
        this.written = written;
        this.folded = FoldedName.of(written).value();
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException where it is blank, or longer than {@value #LONGEST} characters
     */
    public static PatientNumber of(String written) {
        String words = Words.of(written, LONGEST);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a number has 1 to " + LONGEST + " characters");
        }
        return new PatientNumber(words);
    }

    /** As the clinic writes it. */
    public String written() {
        return written;
    }

    String folded() {
        return folded;
    }
}
