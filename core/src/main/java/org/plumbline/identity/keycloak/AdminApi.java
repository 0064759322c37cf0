package org.plumbline.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Keycloak's admin REST API, as the service account that may manage people and organizations of our realm, no more. */
@ApplicationScoped
class AdminApi {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FIRST_ERROR = 300;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final JsonMapper JSON = new JsonMapper();

    /** One for all: it has a thread of its own. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final AccountsSettings settings;
    private volatile Token token = new Token("", Instant.MIN);

    @Inject
    AdminApi() {
        this(null);
    }

    AdminApi(AccountsSettings settings) {
        this.settings = settings;
    }

    /** What we may show Keycloak, until a moment a little before it ends. */
    private record Token(String value, Instant until) {}

    /** An answer of Keycloak. */
    record Answer(int status, JsonNode body, String location) {

        /** This answer, unless it refuses. */
        Answer accepted(String what) {
            if (status >= FIRST_ERROR) {
                throw new AccountsRefused(what, status);
            }
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object content) {
        return send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(content))));
    }

    Answer put(String path, Object content) {
        return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(content))));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return to(settings().resource(path))
                .header("Authorization", "Bearer " + bearer())
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    /** Two requests at once may both fetch one: harmless, and no request waits for another. */
    private String bearer() {
        if (Instant.now().isAfter(token.until())) {
            String form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                    .formatted(encode(settings().client()), encode(settings().secret()));
            Answer answer = send(to(settings().tokens())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            if (answer.status() >= FIRST_ERROR) {
                throw new AccountsUnreachable("Keycloak doesn't know our service account: " + answer.status());
            }
            long seconds = answer.body().path("expires_in").asLong(0) / 2;
            token = new Token(
                    answer.body().path("access_token").asString(""),
                    Instant.now().plusSeconds(seconds));
        }
        return token.value();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_SERVER_ERROR) {
                throw new AccountsUnreachable("Keycloak answers " + response.statusCode());
            }
            String body = response.body();
            return new Answer(
                    response.statusCode(),
                    body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException | JacksonException e) {
            throw new AccountsUnreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccountsUnreachable(e);
        }
    }

    /** The configuration is read when it is first needed: a clinic that invites nobody needs none. */
    private AccountsSettings settings() {
        return settings != null ? settings : AccountsSettings.of(ConfigProvider.getConfig());
    }
}
