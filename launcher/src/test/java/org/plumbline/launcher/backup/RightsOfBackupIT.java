package org.plumbline.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.Credentials;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;

class RightsOfBackupIT {
    @TempDir
    private Path directory;

    @TempDir
    private Path files;

    @Test
    void refusesARoleWithoutTheRights() throws Exception {
        try (Installation installation = Installation.empty(directory).seeded()) {
            Path whole = files.resolve("whole.backup");
            installation.backUp(Scope.WHOLE, whole);
            Map<String, String> before = installation.fingerprints();
            DatabaseAccess weak = new AsApplication(installation.database());
            Scope clinic = Scope.of(DemoClinics.all().get(0).id());
            Path file = files.resolve("weak");
            assertThatThrownBy(() -> new TakeBackup(weak, Scope.WHOLE, false).into(file, false))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("The database can't be read");
            try (BackupFile backup = BackupFile.open(whole)) {
                assertThatThrownBy(() -> new RestoreBackup(weak, backup, clinic).run())
                        .isInstanceOf(Refusal.class)
                        .hasMessageStartingWith("Nothing was restored");
            }
            assertThat(Files.exists(file)).isFalse();
            assertThat(installation.fingerprints()).isEqualTo(before);
        }
    }

    /** Signs in as the application, whoever should. */
    private record AsApplication(DatabaseAccess database) implements DatabaseAccess {
        @Override
        public String jdbcUrl(Role role) {
            return database.jdbcUrl(role);
        }

        @Override
        public Credentials credentials(Role role) {
            return database.credentials(Role.APPLICATION);
        }
    }
}
