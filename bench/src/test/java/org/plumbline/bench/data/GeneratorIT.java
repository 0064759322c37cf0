package org.plumbline.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;

/** The database itself checks the foreign keys and every other rule while the rows come in. */
class GeneratorIT {
    private static final Volume VOLUME =
            Volume.of(3, 20, 100, LocalDate.of(2026, 3, 2)).withLargest(150);

    @TempDir
    private Path directory;

    @Test
    void writesWhatTheSchemaAccepts() throws SQLException {
        int port = Ports.claim(new Endpoint("127.0.0.1", 0), "--database-port").port();
        try (DataDirectory data = DataDirectory.open(directory);
                Database database = Database.start(data, port)) {
            Migrations.run(database);
            try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
                Map<Table, Long> written = new Generator(VOLUME, Catalogue.load()).write(maintenance);
                assertThat(written).containsEntry(Table.CLINIC, 3L).containsEntry(Table.PATIENT, 190L);
                for (Table table : Table.values()) {
                    assertThat(count(maintenance, table.table()))
                            .as(table.table())
                            .isEqualTo(written.get(table));
                }
                assertThat(count(maintenance, "assessment where signed_at is null"))
                        .isZero();
                assertThat(count(maintenance, "program where number = 3")).isPositive();
            }
        }
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
