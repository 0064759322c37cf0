package org.plumbline.launcher.backup;

import java.util.Optional;
import java.util.UUID;

/**
 * What a backup or a restore is of.
 *
 * @param clinic the one clinic; empty for everything
 */
public record Scope(Optional<UUID> clinic) {
    /** Everything. */
    public static final Scope WHOLE = new Scope(Optional.empty());

    public static Scope of(UUID clinic) {
        return new Scope(Optional.of(clinic));
    }

    /** Of no clinic, needed to read every clinic's rows, and only ever added to. */
    private static final String SHARED = "catalogue_edition";

    static boolean isShared(Table table) {
        return table.name().equals(SHARED);
    }

    boolean covers(Table table) {
        return clinic.isEmpty() || table.isOfClinics() || isShared(table);
    }

    /** The rows of the table that belong to it; an id has nothing in it that would need quoting. */
    String rowsOf(Table table) {
        String all = "select %s from %s".formatted(table.columnList(), table.name());
        return clinic.filter(each -> table.isOfClinics())
                .map(each -> all + " where tenant_id = '%s'".formatted(each))
                .orElse(all);
    }

    @Override
    public String toString() {
        return clinic.map(each -> "the clinic " + each).orElse("everything");
    }
}
