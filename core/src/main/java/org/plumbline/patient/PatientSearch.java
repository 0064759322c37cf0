package org.plumbline.patient;

/** A search by the beginning of a name or a number; case, accents and the comma of a list don't matter. */
public final class PatientSearch {

    private final FoldedName beginning;

    /** A search for what somebody typed. */
    public PatientSearch(String typed) {
        this.beginning = FoldedName.of(typed.replace(',', ' '));
    }

    /** The first of the folded texts that begin so. */
    public String from() {
        return beginning.value();
    }

    /** The first after them that doesn't. */
    public String to() {
        return beginning.end();
    }
}
