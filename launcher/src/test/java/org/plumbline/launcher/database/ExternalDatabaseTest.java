package org.plumbline.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.launcher.Refusal;

class ExternalDatabaseTest {
    @Test
    void takesAddressAndPasswordsFromTheEnvironment() {
        ExternalDatabase database = new ExternalDatabase(Map.of(
                "PLUMBLINE_DB_URL", "jdbc:postgresql://db.clinic.example/plumbline?sslmode=verify-full",
                "PLUMBLINE_DB_OWNER_PASSWORD", "the owner's"));
        assertThat(database.jdbcUrl(Role.OWNER)).startsWith("jdbc:postgresql://db.clinic.example/");
        assertThat(database.credentials(Role.OWNER)).isEqualTo(new Credentials("plumbline_owner", "the owner's"));
        assertThat(database.toString()).doesNotContain("the owner's");
    }

    @Test
    void namesTheVariableThatIsMissing() {
        ExternalDatabase database = new ExternalDatabase(Map.of("PLUMBLINE_DB_URL", "jdbc:postgresql:plumbline"));
        assertThatThrownBy(() -> database.credentials(Role.MAINTENANCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PLUMBLINE_DB_MAINTENANCE_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.clinic.example/plumbline",
                "jdbc:postgresql://db.clinic.example/plumbline?sslmode=require",
                "jdbc:postgresql://localhost:5432,db.clinic.example:5432/plumbline",
                "jdbc:mysql://localhost/plumbline",
                "plumbline"
            })
    void refusesToLeaveTheMachineWithoutProvenTls(String url) {
        assertThatThrownBy(() -> new ExternalDatabase(Map.of("PLUMBLINE_DB_URL", url)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PLUMBLINE_DB_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:5432/plumbline",
                "jdbc:postgresql://[::1]/plumbline",
                "jdbc:postgresql://db.clinic.example/plumbline?sslmode=verify-ca"
            })
    void allowsLoopbackAndProvenTls(String url) {
        assertThat(new ExternalDatabase(Map.of("PLUMBLINE_DB_URL", url)).jdbcUrl(Role.APPLICATION))
                .isEqualTo(url);
    }
}
