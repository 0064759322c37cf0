package org.plumbline.clinic.careteam;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.plumbline.emergency.EmergencyRow;

/** An emergency, as the admin's page lists it. */
public final class EmergencyLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EmergenciesPage page;

    @SuppressWarnings("serial")
    private final EmergencyRow row;

    EmergencyLine(EmergenciesPage page, EmergencyRow row) {
        this.page = page;
        this.row = row;
    }

    /** Says that the admin has seen it. */
    public String acknowledge() {
        return page.seen(row.id());
    }

    /** The name of who reached the record. */
    public String getMember() {
        return row.member();
    }

    /** The patient's id. */
    public UUID getPatientId() {
        return row.patient().id();
    }

    /** The patient's name. */
    public String getPatient() {
        return row.patient().name();
    }

    /** In the member's words. */
    public String getReason() {
        return row.reason();
    }

    /** Since when. */
    public LocalDateTime getBrokenAt() {
        return row.brokenAt();
    }

    /** Until when. */
    public LocalDateTime getEndsAt() {
        return row.endsAt();
    }

    /** Whether an admin has said that they have seen it. */
    public boolean isSeen() {
        return row.seen();
    }
}
