package org.plumbline.launcher.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    void refusesVariantsOfTheClientsAddress() {
        URI root = clients(8080).clinic().root();
        for (String variant : List.of(
                root + "/signin/callback/../../portal/signin/callback",
                root + "/signin/callback?x=y",
                root + "/signin/callback#x",
                root + "/signin",
                "http://localhost:8080@evil.example/clinic/signin/callback",
                "//evil.example/clinic/signin/callback")) {
            String address = challenged()
                    .replaceFirst("redirect_uri=[^&]*", "redirect_uri=" + URLEncoder.encode(variant, UTF_8));
            HttpResponse<String> answer = new Browser().open(URI.create(address));
            assertThat(answer.statusCode()).as(variant).isEqualTo(400);
            assertThat(answer.headers().firstValue("location")).as(variant).isEmpty();
        }
    }

    @Test
    void refusesToSendPeopleElsewhereAfterASignOut() {
        for (String variant : List.of(
                "https://evil.example/",
                "http://localhost:8080/clinic/signedout.xhtml?x=y",
                "http://localhost:8080/")) {
            HttpResponse<String> answer = new Browser()
                    .open(endpoint("logout?client_id=plumbline-clinic&post_logout_redirect_uri="
                            + URLEncoder.encode(variant, UTF_8)));
            assertThat(answer.statusCode()).as(variant).isEqualTo(400);
        }
    }

    @Test
    void refusesTheFlowsThatGiveTokensAway() {
        for (String type : List.of("token", "id_token", "id_token token", "code id_token")) {
            String address =
                    challenged().replace("response_type=code", "response_type=" + URLEncoder.encode(type, UTF_8));
            HttpResponse<String> answer = new Browser().open(URI.create(address + "&nonce=n"));
            assertThat(answer.headers().firstValue("location").orElse(""))
                    .as(type)
                    .contains("error=");
        }
    }

    @Test
    void takesNoPasswordsFromAnybodyElse() {
        WebClient clinic = clients(8080).clinic();
        HttpResponse<String> answer = new Browser()
                .post(
                        endpoint("token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", clinic.id(),
                                "client_secret", clinic.secret(),
                                "username", HARBOUR.members().get(1).userName(),
                                "password", DemoClinics.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void namesBothClinicsOfWhoWorksInBoth() {
        String visiting = HARBOUR.members().get(3).userName();
        JsonNode claims = flow(clients(8080).clinic()).signIn(visiting, DemoClinics.PASSWORD);
        assertThat(claims.path("organization").propertyNames()).containsExactlyInAnyOrder("harbour", "lomas");
        assertThat(claims.path("sid").asString()).isNotEmpty();
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

    private static String challenged() {
        return flow(clients(8080).clinic()).authorization()
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    }

    private static URI endpoint(String name) {
        return keycloak.uri().resolve("/realms/plumbline/protocol/openid-connect/" + name);
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
