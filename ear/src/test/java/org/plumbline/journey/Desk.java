package org.plumbline.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak's administrator, with the launcher's own credentials. */
final class Desk {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REALM = "/admin/realms/plumbline";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String token;

    /** The Keycloak to which a site sends strangers. */
    static Desk of(Site site) {
        String address = new Wire()
                .get(site.clinic("/caseload/list.xhtml"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return new Desk(URI.create(address).resolve("/"));
    }

    private Desk(URI keycloak) {
        this.keycloak = keycloak;
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=plumbline-launcher&client_secret="
                                + URLEncoder.encode(secret(), UTF_8)))
                .build();
        this.token = send(request).path("access_token").asString();
    }

    /** How long what Keycloak grants to a client holds. */
    void grantsHold(String clientId, int seconds) {
        ObjectNode client = get("/clients?clientId=" + clientId).get(0).asObject();
        client.withObject("/attributes").put("access.token.lifespan", Integer.toString(seconds));
        change("PUT", "/clients/" + client.path("id").asString(), client.toString());
    }

    void enable(UUID user, boolean enabled) {
        ObjectNode account = get("/users/" + user).asObject();
        change("PUT", "/users/" + user, account.put("enabled", enabled).toString());
    }

    void dismiss(UUID user, UUID clinic) {
        change("DELETE", "/organizations/" + clinic + "/members/" + user, "");
    }

    void admit(UUID user, UUID clinic) {
        change("POST", "/organizations/" + clinic + "/members", user.toString());
    }

    /** Ends all sessions of somebody, as an administrator does. */
    void signOut(UUID user) {
        change("POST", "/users/" + user + "/logout", "");
    }

    /** Takes from somebody what they set up beside their password. */
    void forgetSecondFactors(UUID user) {
        get("/users/" + user + "/credentials")
                .valueStream()
                .filter(credential -> !credential.path("type").asString().equals("password"))
                .forEach(credential -> change(
                        "DELETE",
                        "/users/" + user + "/credentials/"
                                + credential.path("id").asString(),
                        ""));
    }

    /** When Keycloak last renewed a grant of somebody's, in milliseconds: it keeps no events of that. */
    long lastSeen(UUID user) {
        return get("/users/" + user + "/sessions")
                .valueStream()
                .mapToLong(session -> session.path("lastAccess").asLong())
                .max()
                .orElse(0);
    }

    private JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    private void change(String method, String path, String json) {
        send(request(path).method(method, BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve(REALM + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(request.uri() + " " + response.statusCode() + " " + response.body());
            }
            return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secret() {
        Path file = Path.of(System.getProperty("plumbline.data", Site.HOME.resolve("ear/target/journey/data") + ""))
                .resolve("secrets.properties");
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("keycloak.launcher");
    }
}
