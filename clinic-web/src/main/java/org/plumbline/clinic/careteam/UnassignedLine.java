package org.plumbline.clinic.careteam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A patient whom nobody treats. */
public final class UnassignedLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UnassignedPage page;
    private final UUID id;
    private final String name;
    private final LocalDate born;

    UnassignedLine(UnassignedPage page, UUID id, String name, LocalDate born) {
        this.page = page;
        this.id = id;
        this.name = name;
        this.born = born;
    }

    /** Assigns the patient to the colleague who is chosen on the page. */
    public void assign() {
        page.assign(id);
    }

    /** The patient's id. */
    public UUID getId() {
        return id;
    }

    /** Family name, given name. */
    public String getName() {
        return name;
    }

    /** The day of birth. */
    public LocalDate getBorn() {
        return born;
    }
}
