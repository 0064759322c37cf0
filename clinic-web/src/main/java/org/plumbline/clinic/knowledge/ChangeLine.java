package org.plumbline.clinic.knowledge;

import org.plumbline.curation.ChangeKind;
import org.plumbline.curation.ClinicChange;

/** A change of the catalogue, as a line of a table. */
public final class ChangeLine {

    private final ClinicChange change;
    private final String by;
    private final String day;

    ChangeLine(ClinicChange change, String by, String day) {
        this.change = change;
        this.by = by;
        this.day = day;
    }

    /** Its number within the clinic. */
    public int getNumber() {
        return change.number();
    }

    /** What was changed, as the end of a message key. */
    public String getKind() {
        return change.kind().name();
    }

    /** Which entry. */
    public String getEntry() {
        return change.entry();
    }

    /** Whether it went back to what the catalogue says. */
    public boolean isBack() {
        return change.kind().isOfCatalogue() && change.content().isEmpty() && !isRemoved();
    }

    /** Whether it took a picture away. */
    public boolean isRemoved() {
        return change.kind() == ChangeKind.PICTURE && change.content().isEmpty();
    }

    /** Who made it. */
    public String getBy() {
        return by;
    }

    /** The day, as the reader writes it. */
    public String getDay() {
        return day;
    }

    /** Why. */
    public String getReason() {
        return change.authorship().reason();
    }
}
