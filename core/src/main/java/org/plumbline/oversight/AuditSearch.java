package org.plumbline.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;

/**
 * What an admin looks for in the audit; what is left empty, restricts nothing.
 *
 * @param member who did it
 * @param patient what the family name of the patient begins with
 * @param action what was done
 * @param days when
 */
public record AuditSearch(Optional<UUID> member, String patient, Optional<AuditAction> action, Days days) {

    /** Everything. */
    public static final AuditSearch ALL =
            new AuditSearch(Optional.empty(), "", Optional.empty(), new Days(Optional.empty(), Optional.empty()));

    /**
     * A time, in days of the clinic's zone.
     *
     * @param from the first day
     * @param to the last day
     */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}
}
