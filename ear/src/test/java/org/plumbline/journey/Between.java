package org.plumbline.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Stands between a browser and the product, as its proxy, and can answer with an older service worker than the product's own. */
final class Between implements AutoCloseable {

    private static final String WORKER = "/portal/api/worker";
    private static final Set<String> NOT_PASSED_ON = Set.of(
            "connection",
            "content-length",
            "date",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-connection",
            "transfer-encoding",
            "upgrade");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient product =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private volatile String older;

    private Between(HttpServer server, String older) {
        this.server = server;
        this.older = older;
    }

    /** Begins, with an older worker. */
    static Between with(String older) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Between between = new Between(server, older);
        server.setExecutor(between.threads);
        server.createContext("/", between::pass);
        server.start();
        return between;
    }

    /** From now on the product answers everything itself: it is newer than what the browser has. */
    void stepAside() {
        older = null;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            if (older != null && asked.getPath().startsWith(WORKER)) {
                exchange.getResponseHeaders().set("Content-Type", "text/javascript");
                exchange.getResponseHeaders().set("Service-Worker-Allowed", "/portal/");
                exchange.getResponseHeaders().set("Cache-Control", "no-cache");
                answer(exchange, 200, older.getBytes(StandardCharsets.UTF_8));
                return;
            }
            HttpResponse<byte[]> response = product.send(request(exchange), BodyHandlers.ofByteArray());
            passable(response.headers().map()).forEach(exchange.getResponseHeaders()::put);
            answer(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(exchange.getRequestURI())
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        passable(exchange.getRequestHeaders())
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static Map<String, List<String>> passable(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> !NOT_PASSED_ON.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
