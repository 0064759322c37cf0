package org.plumbline.identity;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/**
 * What a caller may do in their clinic, read from our own rows.
 *
 * @param who the caller's kind
 * @param rowId the member's or the patient's id
 * @param name the caller's name, as shown to themselves
 * @param clinic the clinic, as shown to the caller
 */
public record Rights(Who who, UUID rowId, String name, ClinicName clinic) implements Serializable {

    /** Whether the caller is of the clinic's staff. */
    public boolean isMember() {
        return who == Who.ADMIN || who == Who.CLINICIAN;
    }

    /**
     * A clinic as its people see it.
     *
     * @param name its name
     * @param locale its language and country, by which it writes dates and numbers
     */
    public record ClinicName(String name, Locale locale) implements Serializable {}
}
