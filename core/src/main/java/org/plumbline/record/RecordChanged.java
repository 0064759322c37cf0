package org.plumbline.record;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;

/**
 * Something was changed in a patient's record: told within the transaction that changes it, before it ends.
 *
 * @param action what was done
 * @param patient whose record it is
 * @param subject the id of what it was done to, where that is told
 */
public record RecordChanged(AuditAction action, UUID patient, Optional<UUID> subject) {}
