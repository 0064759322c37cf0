package org.plumbline.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What shall be kept of something that was done; who did it, when and in which request comes by itself.
 *
 * @param action what was done
 * @param patientId on whose record
 * @param subjectId to what: an assessment, a program, a member
 * @param detail keys, ids and counts of at most 500 characters; never a name, never what somebody wrote
 */
public record AuditEntry(AuditAction action, Optional<UUID> patientId, Optional<UUID> subjectId, String detail) {

    private static final int LONGEST_DETAIL = 500;

    public AuditEntry {
        Objects.requireNonNull(action);
        if (detail.length() > LONGEST_DETAIL) {
            throw new IllegalArgumentException("a detail has at most " + LONGEST_DETAIL + " characters");
        }
    }

    /** Something that was done to nobody's record. */
    public static AuditEntry of(AuditAction action) {
        return new AuditEntry(action, Optional.empty(), Optional.empty(), "");
    }

    /** The same, on a patient's record. */
    public AuditEntry about(UUID patient) {
        return new AuditEntry(action, Optional.of(patient), subjectId, detail);
    }

    /** The same, done to this. */
    public AuditEntry on(UUID subject) {
        return new AuditEntry(action, patientId, Optional.of(subject), detail);
    }

    /** The same, with keys, ids or counts. */
    public AuditEntry saying(String more) {
        return new AuditEntry(action, patientId, subjectId, more);
    }
}
