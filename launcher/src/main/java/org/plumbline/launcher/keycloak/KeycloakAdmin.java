package org.plumbline.launcher.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.launcher.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin REST API, as far as the launcher needs it. */
final class KeycloakAdmin {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int NOT_FOUND = 404;
    private static final int FIRST_ERROR = 300;

    private final URI base;
    private final String token;

    private KeycloakAdmin(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    static KeycloakAdmin signIn(URI base, String client, String secret) {
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(encode(client), encode(secret));
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String token = JSON.readTree(send(request).body()).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new Refusal(
                    "Keycloak doesn't know the launcher: its data and secrets.properties don't belong together.");
        }
        return new KeycloakAdmin(base, token);
    }

    /** Reads a resource below /admin; empty if it isn't there. */
    Optional<JsonNode> get(String path) {
        HttpResponse<String> response = send(request(path).GET().build());
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(JSON.readTree(accepted(response).body()));
    }

    /** Sends something to a resource: its answer, if it has one. */
    JsonNode post(String path, JsonNode content) {
        return read(accepted(send(request(path).POST(json(content)).build())).body());
    }

    /** Makes something, and returns its id, which stands at the end of its address. */
    String make(String path, JsonNode content) {
        HttpResponse<String> made =
                accepted(send(request(path).POST(json(content)).build()));
        String address = made.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    void put(String path, JsonNode content) {
        accepted(send(request(path).PUT(json(content)).build()));
    }

    void delete(String path) {
        accepted(send(request(path).DELETE().build()));
    }

    static JsonNode read(String json) {
        return json.isEmpty() ? JSON.missingNode() : JSON.readTree(json);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/admin" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(JsonNode content) {
        return BodyPublishers.ofString(JSON.writeValueAsString(content));
    }

    private static HttpResponse<String> accepted(HttpResponse<String> response) {
        if (response.statusCode() >= FIRST_ERROR) {
            throw new Refusal("Keycloak answers %d on %s: %s"
                    .formatted(response.statusCode(), response.uri().getPath(), response.body()));
        }
        return response;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refusal("Keycloak doesn't answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Keycloak's answer wasn't awaited", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
