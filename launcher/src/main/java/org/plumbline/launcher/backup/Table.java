package org.plumbline.launcher.backup;

import java.util.List;

/**
 * A table as backups see it.
 *
 * @param name ready for a statement, quoted where it must be
 * @param columns all that hold data of their own, ready for a statement; {@code tenant_id} first where there is one
 */
public record Table(String name, List<String> columns) {
    private static final String TENANT = "tenant_id";

    public Table {
        columns = List.copyOf(columns);
    }

    /** Whether each row belongs to one clinic. */
    boolean isOfClinics() {
        return columns.get(0).equals(TENANT);
    }

    String columnList() {
        return String.join(", ", columns);
    }

    /** All columns, of a table that a statement calls so. */
    String columnList(String alias) {
        return alias + "." + String.join(", " + alias + ".", columns);
    }
}
