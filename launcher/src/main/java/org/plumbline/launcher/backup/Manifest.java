package org.plumbline.launcher.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a backup holds, as its last entry {@code manifest.json} says.
 *
 * @param format the format's number; see {@link BackupFile}
 * @param takenAt when its snapshot began, by the clock of the machine that took it
 * @param clinic the one clinic's id; null for everything
 * @param schema the version of Plumbline's schema
 * @param keycloak the version of Keycloak, where its database is in it; null where it isn't
 * @param contents each table, in the order in which it was read
 */
public record Manifest(
        int format, Instant takenAt, UUID clinic, String schema, String keycloak, List<Contents> contents) {
    static final int FORMAT = 1;

    public Manifest {
        contents = List.copyOf(contents);
    }

    /** What it's of. */
    public Scope scope() {
        return new Scope(Optional.ofNullable(clinic));
    }

    /** How many rows it holds. */
    public long rows() {
        return contents.stream().mapToLong(Contents::rows).sum();
    }

    /**
     * One table's part of a backup.
     *
     * @param entry the entry's name
     * @param table its table and columns, in the order of the rows' fields
     * @param sha256 of the rows as PostgreSQL's COPY writes them
     */
    public record Contents(String entry, Table table, long rows, String sha256) {}
}
