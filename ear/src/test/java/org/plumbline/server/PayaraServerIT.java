package org.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.container.TestDatabase;
import org.plumbline.launcher.database.Role;

/** The very EAR that runs on Payara Micro, on Payara Server. */
class PayaraServerIT {

    private static final Path TARGET = Path.of(System.getProperty("plumbline.home"), "ear", "target");

    private static PayaraServer server;

    @BeforeAll
    static void deployTheEar() throws IOException {
        Path domains = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("payara-domains")), "its");
        server = new PayaraServer(TARGET.resolve("payara-server/payara6"), domains, configuration());
        server.start();
        server.deploy(TARGET.resolve("plumbline.ear"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void servesTheConsole() throws IOException, InterruptedException {
        assertSignedOut("/clinic/signedout.xhtml");
    }

    @Test
    void servesThePortal() throws IOException, InterruptedException {
        assertSignedOut("/portal/signedout.xhtml");
    }

    /** By whatever means an application is deployed, it looks at its database role before it serves. */
    @ParameterizedTest
    @CsvSource({
        "alter role plumbline_app bypassrls, alter role plumbline_app nobypassrls, BYPASSRLS",
        "grant plumbline_owner to plumbline_app, revoke plumbline_owner from plumbline_app, member of plumbline_owner"
    })
    void doesNotServeOnARoleThatRowSecurityDoesNotBind(String wrong, String right, String fault) throws Exception {
        server.disable();
        try {
            changeRole(wrong);
            assertThatThrownBy(server::enable).hasMessageContaining("enable");
            assertThat(Files.readString(server.log())).contains("plumbline_app", fault);
            assertThat(status("/clinic/signedout.xhtml")).isEqualTo(404);
            assertThat(status("/portal/signedout.xhtml")).isEqualTo(404);
        } finally {
            changeRole(right);
            server.enable();
        }
        assertSignedOut("/clinic/signedout.xhtml");
    }

    private static void changeRole(String command) throws SQLException {
        try (Connection superuser = TestDatabase.get().connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }

    private static int status(String page) throws IOException, InterruptedException {
        return get(page).statusCode();
    }

    private static void assertSignedOut(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("<h1[^>]*>\\s*Signed out");
    }

    private static HttpResponse<String> get(String page) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + page);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> configuration() {
        Map<String, String> environment = new HashMap<>();
        TestDatabase.get()
                .access(Role.APPLICATION)
                .forEach((name, value) ->
                        environment.put("PLUMBLINE_DB_" + name.toUpperCase(java.util.Locale.ROOT), value));
        environment.put("PLUMBLINE_WEB_URL", "http://localhost");
        environment.put("PLUMBLINE_OIDC_ISSUER", "http://localhost/realms/plumbline");
        environment.put("PLUMBLINE_OIDC_CLINIC_SECRET", "unused");
        environment.put("PLUMBLINE_OIDC_PORTAL_SECRET", "unused");
        return environment;
    }
}
