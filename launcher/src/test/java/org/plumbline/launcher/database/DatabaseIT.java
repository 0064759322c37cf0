package org.plumbline.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;

class DatabaseIT {
    @TempDir
    private Path directory;

    @Test
    void keepsDataDurablyBehindPasswords() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            try (Database database = Database.start(data, freePort())) {
                assertThat(read(database, "show fsync")).isEqualTo("on");
                assertThat(read(database, "show synchronous_commit")).isEqualTo("on");
                assertThat(read(database, "show full_page_writes")).isEqualTo("on");
                assertThat(read(database, "show listen_addresses")).isEqualTo("127.0.0.1");
                refusesAWrongPassword(database);
                execute(database, "create table kept (number int)", "insert into kept values (42)");
            }
            try (Database again = Database.start(data, freePort())) {
                assertThat(read(again, "select number from kept")).isEqualTo("42");
            }
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesToStartWithoutPasswordsOrWithoutDurability() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Database.start(data, freePort()).close();
            Path rules = directory.resolve("postgresql/pg_hba.conf");
            String safe = Files.readString(rules);
            Files.writeString(rules, "host all all 127.0.0.1/32 trust\n");
            assertThatThrownBy(() -> Database.start(data, freePort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("scram-sha-256");
            Files.writeString(rules, safe);
            try (Database database = Database.start(data, freePort());
                    Connection session = database.connect(Role.SUPERUSER);
                    Statement statement = session.createStatement()) {
                statement.execute("set synchronous_commit = off");
                assertThatThrownBy(() -> Safety.check(session))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("synchronous_commit = off");
            }
        }
    }

    @Test
    void givesTheApplicationNothingToOwn() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                Database database = Database.start(data, freePort())) {
            Migrations.run(database);
            assertThat(read(
                            database,
                            "select string_agg(rolname, ' ' order by rolname) from pg_roles where rolbypassrls"))
                    .isEqualTo("plumbline_maintenance postgres");
            assertThat(read(database, "select count(*) from pg_roles where rolsuper and rolname <> 'postgres'"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> {
                        try (Connection application = database.connect(Role.APPLICATION);
                                Statement statement = application.createStatement()) {
                            statement.execute("create table mine (number int)");
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void endsTheServerThatAKilledRunLeftAndKeepsItsData() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Database left = Database.start(data, freePort());
            execute(left, "create table kept (number int)", "insert into kept values (7)");
            Database.endLeftover(data);
            assertThatThrownBy(() -> left.connect(Role.OWNER).close()).hasMessageContaining("refused");
            left.close();
            try (Database again = Database.start(data, freePort())) {
                assertThat(read(again, "select number from kept")).isEqualTo("7");
            }
        }
    }

    @Test
    void isReachedByAnotherProgramWhileItRuns() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThat(RunningDatabase.on(directory)).isEmpty();
            try (Database database = Database.start(data, freePort())) {
                execute(database, "create table kept (number int)", "insert into kept values (3)");
                assertThat(read(RunningDatabase.on(directory).orElseThrow(), "select number from kept"))
                        .isEqualTo("3");
            }
            assertThat(RunningDatabase.on(directory)).isEmpty();
        }
    }

    private static void refusesAWrongPassword(Database database) {
        assertThatThrownBy(() -> DriverManager.getConnection(
                                database.jdbcUrl(Role.APPLICATION), Role.APPLICATION.roleName(), "guessed")
                        .close())
                .hasMessageContaining("password authentication failed");
    }

    private static void execute(Database database, String... commands) throws SQLException {
        try (Connection connection = database.connect(Role.OWNER);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String read(DatabaseAccess database, String query) throws SQLException {
        try (Connection connection = database.connect(Role.OWNER);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static int freePort() {
        return Ports.claim(new Endpoint("127.0.0.1", 0), "").port();
    }
}
