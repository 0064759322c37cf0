package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.program.Handover;

/** What is said when the program is given to the patient, and why it is as it is. */
public final class HandoverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    private String note;
    private Integer confidence;
    private String reason;
    private boolean considered;

    Handover value() {
        return new Handover(note, Optional.ofNullable(confidence));
    }

    void goOn(Handover before, String why) {
        note = before.note();
        confidence = before.confidence().orElse(null);
        reason = why;
    }

    /** Words to the patient about the whole program. */
    public String getNote() {
        return note;
    }

    public void setNote(String words) {
        note = words;
    }

    /** How sure the patient is of doing it, 0 to 10; null where nobody asked. */
    public Integer getConfidence() {
        return confidence;
    }

    public void setConfidence(Integer sure) {
        confidence = sure;
    }

    /** The degrees to choose from. */
    public List<Integer> getDegrees() {
        return IntStream.rangeClosed(0, MOST).boxed().toList();
    }

    /** Whether the patient is so unsure that something should be changed first. */
    public boolean isUnsure() {
        return value().isUnsure();
    }

    /** Whether the clinician has considered what the gate asks to consider. */
    public boolean isConsidered() {
        return considered;
    }

    public void setConsidered(boolean thought) {
        considered = thought;
    }

    /** Why nothing is targeted, or why there are so many. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
