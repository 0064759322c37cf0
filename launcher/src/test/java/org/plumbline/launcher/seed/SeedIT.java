package org.plumbline.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;

class SeedIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final List<String> TABLES = List.of(
            "clinic",
            "member",
            "patient",
            "assessment",
            "pain_area",
            "red_flag_answer",
            "finding",
            "hypothesis",
            "program",
            "prescribed_exercise",
            "retest",
            "exercise_session",
            "exercise_log",
            "pain_report",
            "screening",
            "screening_answer",
            "message",
            "message_template",
            "visit",
            "goal",
            "outcome",
            "outcome_rating");

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void writesTheSameRowsOnEveryFreshDatabaseAndNothingTheSecondTime() throws SQLException {
        Map<String, List<String>> one = seeded(first);
        Map<String, List<String>> other = seeded(second);

        assertThat(one.get("clinic")).hasSize(2);
        assertThat(one.get("member")).hasSize(8);
        assertThat(one.get("patient")).hasSize(24);
        assertThat(one).allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());
        assertThat(other).isEqualTo(one);
    }

    private static Map<String, List<String>> seeded(Path directory) throws SQLException {
        int port = Ports.claim(new Endpoint("127.0.0.1", 0), "--database-port").port();
        try (DataDirectory data = DataDirectory.open(directory);
                Database database = Database.start(data, port)) {
            Migrations.run(database);
            try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
                Seed.run(maintenance, DemoClinics.all(), TODAY);
                Map<String, List<String>> rows = rows(maintenance);
                Seed.run(maintenance, DemoClinics.all(), TODAY.plusDays(1));
                assertThat(rows(maintenance)).isEqualTo(rows);
                return rows;
            }
        }
    }

    private static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : TABLES) {
            List<String> found = rows.computeIfAbsent(table, name -> new ArrayList<>());
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery("select t::text from %s t order by id".formatted(table))) {
                while (result.next()) {
                    found.add(result.getString(1));
                }
            }
        }
        return rows;
    }
}
