package org.plumbline.invitation;

import java.util.Locale;
import java.util.UUID;
import org.plumbline.identity.Clinic;

/**
 * The clinic that invites.
 *
 * @param id the tenant's id
 * @param name as the mail says it
 * @param language in which it writes
 */
public record Host(UUID id, String name, Locale language) {

    /** A clinic, as its invitations name it. */
    public static Host of(Clinic clinic) {
        return new Host(clinic.id(), clinic.name(), clinic.language());
    }
}
