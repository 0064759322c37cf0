package org.plumbline.launcher.seed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The signing of an assessment that is written: from then on nothing of it can be changed. */
record Signature(UUID tenant, UUID assessment, UUID by, Instant at, String catalogueVersion) implements Change {
    @Override
    public String sql() {
        return "update assessment set signed_by = ?, signed_at = ?, catalogue_version = ?, version = version + 1"
                + " where tenant_id = ? and id = ?";
    }

    @Override
    public List<Object> parameters() {
        return List.of(by, at, catalogueVersion, tenant, assessment);
    }
}
