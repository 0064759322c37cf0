package org.plumbline.launcher.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;

class SignedStaysIT {
    private static final String RESTORING = "select set_config('plumbline.restoring', 'on', true)";
    private static final String TENANT = "select set_config('app.tenant', '%s', true)"
            .formatted(DemoClinics.all().get(0).id());
    private static final String CHANGE = "update assessment set eases = 'else' where signed_at is not null";
    private static final String CHANGE_PART =
            "update finding set valid = not valid where assessment_id in (select id from assessment where signed_at is not null)";

    @TempDir
    private Path directory;

    @Test
    void isOpenToNobodyButARestoreThatSaysSo() throws Exception {
        try (Installation installation = Installation.empty(directory).seeded()) {
            for (String change : new String[] {CHANGE, CHANGE_PART}) {
                assertThatThrownBy(() -> installation.change(Role.MAINTENANCE, change))
                        .hasMessageContaining("a signed assessment is never changed");
                assertThatThrownBy(() -> installation.change(Role.APPLICATION, TENANT, RESTORING, change))
                        .hasMessageContaining("a signed assessment is never changed");
                assertThatThrownBy(() -> installation.change(
                                Role.MAINTENANCE, "select set_config('plumbline.restoring', 'off', true)", change))
                        .hasMessageContaining("a signed assessment is never changed");
                installation.change(Role.MAINTENANCE, RESTORING, change);
            }
        }
    }
}
