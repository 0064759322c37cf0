package org.plumbline.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.audit.AuditVerification;
import org.plumbline.launcher.audit.ExportedHeads;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;

class AuditChainsIT {
    private static final GeneratedClinic CLINIC = new GeneratedClinic(Volume.of(1, 10, 5, LocalDate.of(2026, 3, 2)), 0);
    private static final int EVENTS = 25_000;

    @TempDir
    private Path directory;

    @Test
    void isWholeToWhoeverVerifiesIt() throws Exception {
        int port = Ports.claim(new Endpoint("127.0.0.1", 0), "--database-port").port();
        try (DataDirectory data = DataDirectory.open(directory);
                Database database = Database.start(data, port)) {
            Migrations.run(database);
            try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
                new AuditChains(CLINIC).write(EVENTS, Instant.parse("2026-03-02T00:00:00Z"), maintenance);
            }
            try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
                AuditVerification.Verdict verdict =
                        new AuditVerification(maintenance, ExportedHeads.NONE).verify(CLINIC.id());
                assertThat(verdict.fault()).isEmpty();
                assertThat(verdict.rows()).isEqualTo(EVENTS);
            }
        }
    }
}
