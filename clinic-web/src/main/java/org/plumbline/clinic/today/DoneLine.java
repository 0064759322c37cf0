package org.plumbline.clinic.today;

import java.util.UUID;
import org.plumbline.worklist.Deed;

/** Something that was done today. */
public final class DoneLine {

    private final ListPage page;
    private final Deed deed;

    DoneLine(ListPage page, Deed deed) {
        this.page = page;
        this.deed = deed;
    }

    /** Takes it back. */
    public String undo() {
        return page.undo(deed);
    }

    /** What it was. */
    public String getKind() {
        return deed.kind().name();
    }

    /** The patient's id. */
    public UUID getPatientId() {
        return deed.patient();
    }

    /** Family name, given name. */
    public String getName() {
        return deed.name();
    }
}
