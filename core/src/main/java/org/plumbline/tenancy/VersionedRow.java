package org.plumbline.tenancy;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row that people change: two who change it at the same time are told, and nothing is overwritten. */
@MappedSuperclass
public abstract class VersionedRow extends TenantRow {

    @Version
    private int version;

    /** How often the row was changed, as a page must hand it back with its change. */
    public final int version() {
        return version;
    }

    /**
     * Refuses a change that was made to an older state than this.
     *
     * @throws ChangedMeanwhile where the row is no longer at this version
     */
    public final void mustBeAt(int expected) {
        if (version != expected) {
            throw new ChangedMeanwhile();
        }
    }
}
