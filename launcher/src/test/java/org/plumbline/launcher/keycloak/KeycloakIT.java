package org.plumbline.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoRealm;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import tools.jackson.databind.JsonNode;

class KeycloakIT {
    private static final Path HOME =
            Path.of(System.getProperty("plumbline.home")).resolve("launcher/target/runtime/keycloak");
    private static final DemoClinic HARBOUR = DemoClinics.all().get(0);

    @TempDir
    private static Path directory;

    private static DataDirectory data;
    private static Database database;
    private static Keycloak keycloak;

    @BeforeAll
    static void start() {
        data = DataDirectory.open(directory);
        database = Database.start(data, free().port());
        keycloak = Keycloak.start(HOME, data, database, free());
        keycloak.awaitReady();
        setUp(clients(8080));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        database.close();
        data.close();
    }

    @Test
    void tellsWhoAPatientIsAndOfWhichClinic() {
        var patient = HARBOUR.patients().get(0);
        JsonNode claims = flow(clients(8080).portal()).signIn(patient.userName(), DemoClinics.PASSWORD);
        assertThat(claims.path("sub").asString()).isEqualTo(patient.userId().toString());
        assertThat(claims.path("given_name").asString()).isEqualTo(patient.givenName());
        assertThat(claims.path("organization").path("harbour").path("id").asString())
                .isEqualTo(HARBOUR.id().toString());
        assertThat(claims.path("organization").size()).isEqualTo(1);
    }

    @Test
    void tellsWhoAMemberIsAndOfWhichClinic() {
        DemoClinic lomas = DemoClinics.all().get(1);
        var member = lomas.members().get(1);
        JsonNode claims = flow(clients(8080).clinic()).signIn(member.userName(), DemoClinics.PASSWORD);
        assertThat(claims.path("sub").asString()).isEqualTo(member.userId().toString());
        assertThat(claims.path("organization").path("lomas").path("id").asString())
                .isEqualTo(lomas.id().toString());
    }

    @Test
    void refusesACodeFlowWithoutProofKey() {
        String withoutChallenge = flow(clients(8080).portal()).authorization();
        HttpResponse<String> answer = new Browser().open(URI.create(withoutChallenge));
        assertThat(answer.headers().firstValue("location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void refusesAnotherAddressThanTheClients() {
        WebClient elsewhere = new WebClient("plumbline-clinic", URI.create("http://evil.example"), "");
        HttpResponse<String> answer =
                new Browser().open(URI.create(flow(elsewhere).authorization()));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void followsWhenTheWebMovesToAnotherPort() {
        WebClients moved = clients(9090);
        setUp(moved);
        try {
            String member = HARBOUR.members().get(0).userName();
            assertThat(flow(moved.clinic())
                            .signIn(member, DemoClinics.PASSWORD)
                            .path("preferred_username")
                            .asString())
                    .isEqualTo(member);
        } finally {
            setUp(clients(8080));
        }
    }

    private static void setUp(WebClients clients) {
        Realm realm = Realm.production(clients);
        DemoRealm.addTo(realm.representation(), DemoClinics.all());
        new RealmSetup(keycloak).ensure(realm, clients);
    }

    private static CodeFlow flow(WebClient client) {
        return new CodeFlow(keycloak.uri(), client);
    }

    private static WebClients clients(int port) {
        return WebClients.at(URI.create("http://localhost:" + port), data.secrets());
    }

    private static Endpoint free() {
        return Ports.claim(new Endpoint("127.0.0.1", 0), "");
    }
}
