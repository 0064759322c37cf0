package org.plumbline.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.plumbline.launcher.demo.DemoClinics;
import tools.jackson.databind.json.JsonMapper;

/** Sets up people and organizations at Keycloak, as the launcher may. */
final class Office {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REALM = "/admin/realms/plumbline";

    private final HttpClient wire = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String secret;

    Office(URI keycloak, String secret) {
        this.keycloak = keycloak;
        this.secret = secret;
    }

    /** Asked for anew each time: it holds for a minute, and the tests take longer. */
    private String token() {
        String form = "grant_type=client_credentials&client_id=plumbline-launcher&client_secret=" + Form.encode(secret);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    /** A new organization; gives its id. It has no domain: of one, Keycloak tells which user names exist. */
    UUID organization(String name) {
        return create("/organizations", Map.of("name", name, "alias", name));
    }

    /** A new person with everybody's password, a member of an organization; gives their id. */
    UUID person(String userName, UUID organization) {
        Map<String, Object> password = Map.of("type", "password", "value", DemoClinics.PASSWORD, "temporary", false);
        UUID id = create(
                "/users",
                Map.of(
                        "username",
                        userName,
                        "email",
                        userName,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Given",
                        "lastName",
                        "Family",
                        "credentials",
                        new Object[] {password}));
        join(id, organization);
        return id;
    }

    /** Makes a person a member of an organization. */
    void join(UUID person, UUID organization) {
        post("/organizations/" + organization + "/members", "\"" + person + "\"");
    }

    private UUID create(String path, Map<String, Object> content) {
        String made = post(path, JSON.writeValueAsString(content))
                .headers()
                .firstValue("location")
                .orElseThrow();
        return UUID.fromString(made.substring(made.lastIndexOf('/') + 1));
    }

    private HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(keycloak.resolve(REALM + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = wire.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
