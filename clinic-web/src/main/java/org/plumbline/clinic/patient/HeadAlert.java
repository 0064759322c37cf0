package org.plumbline.clinic.patient;

import java.util.UUID;

/**
 * Something urgent about a patient, in the head of their pages, and the page where it is dealt with.
 *
 * @param kind the end of a message key
 * @param urgency {@code red} or {@code amber}
 * @param outcome the page
 * @param target the id that the page takes
 */
public record HeadAlert(String kind, String urgency, String outcome, UUID target) {

    /** The end of a message key. */
    public String getKind() {
        return kind;
    }

    /** Red or amber: how it is drawn. */
    public String getUrgency() {
        return urgency;
    }

    /** The page where it is dealt with. */
    public String getOutcome() {
        return outcome;
    }

    /** The id that the page takes. */
    public UUID getTarget() {
        return target;
    }

    /** The picture before the words. */
    public String getIcon() {
        return "red".equals(urgency) ? "pi-exclamation-triangle" : "pi-info-circle";
    }
}
