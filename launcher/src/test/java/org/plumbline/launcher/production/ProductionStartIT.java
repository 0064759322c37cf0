package org.plumbline.launcher.production;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.seed.Seed;

class ProductionStartIT {
    private static final Endpoint ANY = new Endpoint("127.0.0.1", 0);

    @TempDir
    private static Path directory;

    private static DataDirectory data;
    private static Database database;
    private static Issuer issuer;

    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void start() throws Exception {
        data = DataDirectory.open(directory);
        database = Database.start(data, Ports.claim(ANY, "").port());
        Migrations.run(database);
        issuer = Issuer.start();
    }

    @AfterAll
    static void end() {
        issuer.close();
        database.close();
        data.close();
    }

    @BeforeEach
    void sayAllAsItMustBe() throws SQLException {
        as(Role.APPLICATION);
        environment.put("PLUMBLINE_DB_URL", database.jdbcUrl(Role.APPLICATION));
        environment.put("PLUMBLINE_WEB_URL", "https://plumbline.clinic.example");
        environment.put("PLUMBLINE_OIDC_ISSUER", issuer.uri().toString());
        environment.put("PLUMBLINE_OIDC_CLINIC_SECRET", "a secret of the clinic's own");
        environment.put("PLUMBLINE_OIDC_PORTAL_SECRET", "a secret of the portal's own");
        environment.put("PLUMBLINE_OIDC_ACCOUNTS_SECRET", "a secret of the accounts' own");
        assertThatCode(() -> check(home)).doesNotThrowAnyException();
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        environment.clear();
        refuses(
                "PLUMBLINE_DB_URL",
                "PLUMBLINE_DB_PASSWORD",
                "PLUMBLINE_WEB_URL",
                "PLUMBLINE_OIDC_ISSUER",
                "PLUMBLINE_OIDC_CLINIC_SECRET, PLUMBLINE_OIDC_PORTAL_SECRET, PLUMBLINE_OIDC_ACCOUNTS_SECRET");
    }

    @Test
    void refusesSecretsOfTheDemoAndShortOnes() {
        environment.put("PLUMBLINE_OIDC_CLINIC_SECRET", DemoClinics.PASSWORD);
        refuses("PLUMBLINE_OIDC_CLINIC_SECRET", "demo");
        assertRefusal(() -> check(directory), "PLUMBLINE_DB_PASSWORD", "demo");
        environment.put("PLUMBLINE_OIDC_CLINIC_SECRET", "short");
        refuses("PLUMBLINE_OIDC_CLINIC_SECRET", "shorter");
    }

    @Test
    void refusesTheCredentialsOfMightierRoles() {
        environment.put("PLUMBLINE_DB_OWNER_PASSWORD", "the owner's");
        refuses("PLUMBLINE_DB_OWNER_PASSWORD");
    }

    @Test
    void refusesADatabaseRoleWithPower() throws SQLException {
        as(Role.OWNER);
        refuses("plumbline_owner", "owns");
        as(Role.MAINTENANCE);
        refuses("plumbline_maintenance", "BYPASSRLS");
        as(Role.APPLICATION);
        for (String[] power : new String[][] {
            {"alter role plumbline_app createrole", "alter role plumbline_app nocreaterole", "CREATEROLE"},
            {"alter role plumbline_app superuser", "alter role plumbline_app nosuperuser", "superuser"},
            {"grant plumbline_owner to plumbline_app", "revoke plumbline_owner from plumbline_app", "plumbline_owner"}
        }) {
            change(Role.SUPERUSER, power[0]);
            try {
                refuses("plumbline_app", power[2]);
            } finally {
                change(Role.SUPERUSER, power[1]);
            }
        }
    }

    @Test
    void refusesAnotherSchemaThanThisBuilds() throws SQLException {
        String newest = "installed_rank = (select max(installed_rank) from flyway_schema_history)";
        change(Role.OWNER, "create table kept as select * from flyway_schema_history");
        try {
            refusesAfter("update flyway_schema_history set version = '900' where " + newest, "newer");
            refusesAfter("update flyway_schema_history set success = false where " + newest, "failed");
            refusesAfter("delete from flyway_schema_history where " + newest, "./plumbline migrate");
        } finally {
            change(Role.OWNER, "drop table kept");
        }
    }

    private void refusesAfter(String change, String word) throws SQLException {
        change(Role.OWNER, change);
        refuses(word);
        change(Role.OWNER, "delete from flyway_schema_history", "insert into flyway_schema_history select * from kept");
    }

    @Test
    void refusesTheDemosClinics() throws SQLException {
        try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
            Seed.run(maintenance, DemoClinics.all(), LocalDate.of(2026, 3, 18));
        }
        try {
            refuses("demo", "Harbour");
        } finally {
            change(
                    Role.MAINTENANCE,
                    "select set_config('plumbline.restoring', 'on', false)",
                    "truncate clinic cascade");
        }
    }

    @Test
    void refusesAddressesWithoutTlsOrWithoutKeycloakBehindThem() {
        environment.put("PLUMBLINE_WEB_URL", "http://plumbline.clinic.example");
        refuses("PLUMBLINE_WEB_URL", "https");
        environment.put("PLUMBLINE_WEB_URL", "https://plumbline.clinic.example/");
        refuses("PLUMBLINE_WEB_URL", "slash");
        environment.put("PLUMBLINE_WEB_URL", "http://localhost:8080");
        environment.put("PLUMBLINE_OIDC_ISSUER", "http://keycloak.clinic.example/realms/plumbline");
        refuses("PLUMBLINE_OIDC_ISSUER", "https");
        environment.put("PLUMBLINE_DB_URL", "jdbc:postgresql://db.clinic.example/plumbline");
        refuses("PLUMBLINE_DB_URL", "sslmode=verify-full");
        environment.put("PLUMBLINE_DB_URL", database.jdbcUrl(Role.APPLICATION));
        environment.put("PLUMBLINE_OIDC_ISSUER", issuer.uri() + "-of-others");
        refuses("PLUMBLINE_OIDC_ISSUER", "doesn't answer");
    }

    private void as(Role role) {
        environment.put("PLUMBLINE_DB_USER", role.roleName());
        environment.put("PLUMBLINE_DB_PASSWORD", database.credentials(role).password());
    }

    private void check(Path data) {
        new ProductionStart(home, new Settings(environment), ANY, ANY).check(data);
    }

    private void refuses(String... words) {
        assertRefusal(() -> check(home), words);
    }

    private static void assertRefusal(ThrowingCallable check, String... words) {
        assertThatThrownBy(check)
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(words)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    private static void change(Role role, String... commands) throws SQLException {
        try (Connection connection = database.connect(role);
                Statement statement = connection.createStatement()) {
            for (String command : List.of(commands)) {
                statement.execute(command);
            }
        }
    }
}
