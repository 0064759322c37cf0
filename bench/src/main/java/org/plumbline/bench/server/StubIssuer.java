package org.plumbline.bench.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in Keycloak's place, so that only our own part of a sign-in is measured: the tokens are signed before they are asked for, and the
 * time of its answers is taken, to be subtracted.
 */
public final class StubIssuer implements AutoCloseable {
    /** The cookie by which a browser says who it is, as one does that is signed in at Keycloak. */
    public static final String PERSON = "person";

    static final String REALM = "plumbline";
    static final String CLINIC = "plumbline-clinic";
    static final String PORTAL = "plumbline-portal";

    private static final String PROTOCOL = "/realms/" + REALM + "/protocol/openid-connect";
    private static final Pattern CODE = Pattern.compile("(?:^|&)code=([^&]+)");
    private static final Pattern COOKIE = Pattern.compile(PERSON + "=([^;]+)");
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int BAD_REQUEST = 400;

    static {
        // Otherwise each answer on a kept connection waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final StubTokens tokens;
    private final Map<String, Subject> people = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final LongAdder serviceNanos = new LongAdder();

    private StubIssuer(HttpServer server) throws JOSEException {
        this.server = server;
        this.tokens = new StubTokens(issuer().toString());
    }

    static StubIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubIssuer issuer = new StubIssuer(server);
            server.createContext("/", issuer::timed);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's base address, without a slash at the end. */
    URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** A code that the application can redeem for this person's token, once. */
    String code(Subject person, String client, String nonce) {
        String code = UUID.randomUUID().toString();
        answers.put(code, tokens.answer(person, client, nonce));
        return code;
    }

    /** From now on it sends somebody back who comes with their cookie: its value is their user's id. */
    public void knows(Subject person) {
        people.put(person.user().toString(), person);
    }

    /** How long all its answers took so far. */
    public Duration service() {
        return Duration.ofNanos(serviceNanos.sum());
    }

    /** The name in which its tokens are issued. */
    URI issuer() {
        return base().resolve("/realms/" + REALM);
    }

    private void timed(HttpExchange exchange) throws IOException {
        long begin = System.nanoTime();
        try (exchange) {
            answer(exchange);
        } finally {
            serviceNanos.add(System.nanoTime() - begin);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/.well-known/openid-configuration")) {
            send(exchange, OK, StubMetadata.of(issuer(), base().resolve(PROTOCOL)));
        } else if (path.equals(PROTOCOL + "/certs")) {
            send(exchange, OK, tokens.keys());
        } else if (path.equals(PROTOCOL + "/auth")) {
            sendBack(exchange);
        } else {
            Matcher code = CODE.matcher(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            String answer = code.find() ? answers.remove(code.group(1)) : null;
            send(
                    exchange,
                    answer == null ? BAD_REQUEST : OK,
                    answer == null ? "{\"error\":\"invalid_grant\"}" : answer);
        }
    }

    private void sendBack(HttpExchange exchange) throws IOException {
        Matcher person =
                COOKIE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
        Subject subject = person.find() ? people.get(person.group(1)) : null;
        if (subject == null) {
            send(exchange, BAD_REQUEST, "{}");
            return;
        }
        String back = Visitor.callback(this, exchange.getRequestURI(), subject).toString();
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(FOUND, -1);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
