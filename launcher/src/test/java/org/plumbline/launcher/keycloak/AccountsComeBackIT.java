package org.plumbline.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.backup.Installation;
import org.plumbline.launcher.backup.Scope;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.demo.DemoRealm;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import tools.jackson.databind.json.JsonMapper;

/** A whole data directory, with everybody's account, there and back. */
class AccountsComeBackIT {
    private static final Path HOME =
            Path.of(System.getProperty("plumbline.home")).resolve("launcher/target/runtime/keycloak");
    private static final DemoPatient PATIENT =
            DemoClinics.all().get(0).patients().get(0);

    private final Endpoint port = Ports.claim(new Endpoint("127.0.0.1", 0), "");

    @TempDir
    private Path directory;

    @TempDir
    private Path files;

    @Test
    void bringsBackAnAccountThatWasDeleted() throws Exception {
        Path file = files.resolve("all.backup");
        try (Installation installation = Installation.empty(directory).seeded()) {
            Map<String, String> before = backUpThenLose(installation, file);
            assertThat(installation.fingerprints()).isNotEqualTo(before);

            installation.restore(Scope.WHOLE, file);

            assertThat(installation.fingerprints()).isEqualTo(before);
            try (Keycloak keycloak = started(installation)) {
                assertSignsIn(installation, keycloak);
            }
        }
    }

    private Map<String, String> backUpThenLose(Installation installation, Path file) throws Exception {
        try (Keycloak keycloak = started(installation)) {
            assertSignsIn(installation, keycloak);
            Map<String, String> before = installation.fingerprints();
            installation.backUpWithAccounts(file);
            delete(installation, keycloak);
            installation.change(Role.MAINTENANCE, "update patient set given_name = 'Changed since'");
            assertThatThrownBy(() -> assertSignsIn(installation, keycloak)).hasMessageContaining("Not signed in");
            return before;
        }
    }

    private Keycloak started(Installation installation) {
        Keycloak keycloak = Keycloak.start(HOME, installation.data(), installation.database(), port);
        keycloak.awaitReady();
        Realm realm = Realm.production(clients(installation));
        DemoRealm.addTo(realm.representation(), DemoClinics.all());
        new RealmSetup(keycloak).ensure(realm, clients(installation));
        return keycloak;
    }

    private static void assertSignsIn(Installation installation, Keycloak keycloak) {
        assertThat(new CodeFlow(keycloak.uri(), clients(installation).portal())
                        .signIn(PATIENT.userName(), DemoClinics.PASSWORD)
                        .path("sub")
                        .asString())
                .isEqualTo(PATIENT.userId().toString());
    }

    private static void delete(Installation installation, Keycloak keycloak) throws IOException, InterruptedException {
        String token = new JsonMapper()
                .readTree(new Browser()
                        .post(
                                keycloak.uri().resolve("/realms/master/protocol/openid-connect/token"),
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        Keycloak.LAUNCHER_CLIENT,
                                        "client_secret",
                                        installation.data().secrets().secret("keycloak.launcher")))
                        .body())
                .path("access_token")
                .asString();
        HttpRequest request = HttpRequest.newBuilder(
                        keycloak.uri().resolve("/admin/realms/plumbline/users/" + PATIENT.userId()))
                .header("Authorization", "Bearer " + token)
                .DELETE()
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
    }

    private static WebClients clients(Installation installation) {
        return WebClients.at(
                URI.create("http://localhost:8080"), installation.data().secrets());
    }
}
