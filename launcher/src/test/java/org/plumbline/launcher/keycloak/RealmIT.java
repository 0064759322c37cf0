package org.plumbline.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.launcher.demo.DemoClinics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a stranger learns from the realm, and how a realm of an older build comes to be as the file says. */
@ExtendWith(Keycloaks.class)
class RealmIT {
    private static final String REALM = "/realms/plumbline";
    private static final int FAILURES = 10;

    private static RealKeycloak keycloak;
    private static WebClients clients;

    @BeforeAll
    static void start(RealKeycloak real) {
        keycloak = real;
        clients = keycloak.clients();
        Kinds.addTo(keycloak.server().admin());
    }

    /** The page, and what it answers to a wrong password, tell nobody who has an account, nor what else it would ask for. */
    @Test
    void answersAlikeToEverybody() {
        String expected = refusal(Kinds.PLAIN);
        assertThat(expected).contains("name=\"username\"").contains("name=\"password\"");
        for (String name : Kinds.ALL.keySet()) {
            assertThat(refusal(name)).as(name).isEqualTo(expected);
        }
        assertThat(refusal("nobody@one.example")).as("unknown").isEqualTo(expected);
        assertThat(refusal("nobody@elsewhere.example"))
                .as("unknown, of another domain")
                .isEqualTo(expected);
        for (int i = 0; i < FAILURES; i++) {
            assertThat(refusal(Kinds.LOCKED)).as("failure %d", i).isEqualTo(expected);
        }
        assertThat(comparable(Kinds.LOCKED, signIn(Kinds.LOCKED, DemoClinics.PASSWORD)))
                .as("locked, with the right password")
                .isEqualTo(expected);
    }

    @Test
    void letsWhoeverIsSignedInGoOn() {
        Browser browser = new Browser();
        URI begin = new CodeFlow(keycloak.uri(), clients.portal()).challenged();
        HttpResponse<String> first =
                browser.submit(browser.open(begin), Map.of("username", Kinds.PLAIN, "password", DemoClinics.PASSWORD));
        assertThat(first.headers().firstValue("location").orElse("")).contains("code=");
        assertThat(browser.open(begin).headers().firstValue("location").orElse(""))
                .contains("code=");
        HttpResponse<String> anew = browser.open(URI.create(begin + "&prompt=login"));
        assertThat(anew.statusCode()).isEqualTo(200);
        assertThat(anew.body()).contains("name=\"password\"");
    }

    @Test
    void bringsAnOlderRealmUpToDateAndKeepsItsPeople() {
        KeycloakAdmin admin = keycloak.server().admin();
        JsonNode settings = admin.get(REALM).orElseThrow();
        JsonNode flows = flows(admin);
        JsonNode keys = admin.get(REALM + "/keys").orElseThrow();
        age(admin);
        assertThat(flows(admin)).isNotEqualTo(flows);

        new RealmSetup(keycloak.server()).ensure(Realm.production(clients), clients);

        JsonNode now = admin.get(REALM).orElseThrow();
        List.of("browserFlow", "passwordPolicy", "bruteForceProtected")
                .forEach(name -> assertThat(now.path(name)).as(name).isEqualTo(settings.path(name)));
        assertThat(flows(admin)).isEqualTo(flows);
        assertThat(admin.get(REALM + "/keys")).contains(keys);
        assertThat(mappers(admin)).contains("amr");
        assertThat(new CodeFlow(keycloak.uri(), clients.portal())
                        .signIn(Kinds.PLAIN, DemoClinics.PASSWORD)
                        .path("amr")
                        .toString())
                .contains("pwd");
    }

    @Test
    void leavesARealmAloneThatIsUpToDate() {
        KeycloakAdmin admin = keycloak.server().admin();
        JsonNode flows = admin.get(REALM + "/authentication/flows").orElseThrow();
        new RealmSetup(keycloak.server()).ensure(Realm.production(clients), clients);
        assertThat(admin.get(REALM + "/authentication/flows")).contains(flows);
    }

    /** As an older build left it: other settings, other steps, a token that tells less. */
    private static void age(KeycloakAdmin admin) {
        ObjectNode older = admin.get(REALM).orElseThrow().deepCopy().asObject();
        older.put("browserFlow", "browser").put("passwordPolicy", "length(8)").put("bruteForceProtected", false);
        admin.put(REALM, older);
        admin.get(REALM + "/authentication/flows").orElseThrow().forEach(flow -> {
            if (flow.path("alias").asString().equals("sign in")) {
                admin.delete(REALM + "/authentication/flows/" + flow.path("id").asString());
            }
        });
        JsonNode basic = basic(admin);
        basic.path("protocolMappers").forEach(mapper -> {
            if (mapper.path("name").asString().equals("amr")) {
                admin.delete(REALM + "/client-scopes/" + basic.path("id").asString() + "/protocol-mappers/models/"
                        + mapper.path("id").asString());
            }
        });
    }

    private static JsonNode basic(KeycloakAdmin admin) {
        return admin.get(REALM + "/client-scopes")
                .orElseThrow()
                .valueStream()
                .filter(scope -> scope.path("name").asString().equals("basic"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> mappers(KeycloakAdmin admin) {
        return basic(admin)
                .path("protocolMappers")
                .valueStream()
                .map(mapper -> mapper.path("name").asString())
                .toList();
    }

    /** The steps of the flow that signs people in, in their order, without their ids. */
    private static JsonNode flows(KeycloakAdmin admin) {
        String alias = admin.get(REALM).orElseThrow().path("browserFlow").asString();
        JsonNode steps = admin.get(REALM + "/authentication/flows/" + alias.replace(" ", "%20") + "/executions")
                .orElseThrow()
                .deepCopy();
        steps.forEach(
                step -> step.asObject().remove(List.of("id", "flowId", "authenticationConfig", "authenticationFlow")));
        return steps;
    }

    private static String refusal(String user) {
        return comparable(user, signIn(user, "not the password of anybody"));
    }

    private static HttpResponse<String> signIn(String user, String password) {
        Browser browser = new Browser();
        return browser.submit(
                browser.open(new CodeFlow(keycloak.uri(), clients.portal()).challenged()),
                Map.of("username", user, "password", password));
    }

    /** Without what differs from one sign-in to the next, and without the name that was typed. */
    private static String comparable(String user, HttpResponse<String> page) {
        return page.statusCode()
                + page.body()
                        .replaceAll("(session_code|tab_id|execution|client_data)=[^&\"']+", "$1")
                        .replaceAll("[A-Za-z0-9+/_-]{20,}", "")
                        .replace(user, "USER");
    }
}
