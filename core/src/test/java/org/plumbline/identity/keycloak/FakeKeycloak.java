package org.plumbline.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An issuer whose keys, tokens and moods a test decides. */
final class FakeKeycloak implements AutoCloseable {

    /** What was sent to the token endpoint, in order. */
    final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final List<RSAKey> published = new ArrayList<>();
    private int status = 200;
    private String answer = "{}";

    FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> send(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.createContext("/elsewhere", this::elsewhere);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A key that is published from now on, under this id. */
    RSAKey publish(String id) {
        RSAKey key = key(id);
        published.add(key);
        return key;
    }

    /** A key that nobody can look up. */
    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** The token endpoint answers so from now on. */
    void answers(int withStatus, String json) {
        status = withStatus;
        answer = json;
    }

    void grants(String idToken, String refreshToken) {
        answers(200, """
                {"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": "%s", "refresh_token": "%s"}""".formatted(idToken, refreshToken));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8))));
        send(exchange, status, answer);
    }

    private void elsewhere(HttpExchange exchange) throws IOException {
        asked.add(Map.of("elsewhere", "true"));
        send(exchange, 200, answer);
    }

    private String keys() {
        return new JWKSet(published.stream()
                        .map(key -> (com.nimbusds.jose.jwk.JWK) key)
                        .toList())
                .toString(true);
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
