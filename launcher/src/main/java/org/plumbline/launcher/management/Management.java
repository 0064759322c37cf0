package org.plumbline.launcher.management;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The port for operators: {@code /health/live}, {@code /health/ready} and {@code /metrics}. It asks nobody to sign in and
 * tells nothing of anybody; it belongs on loopback or into a network of operators.
 */
public final class Management implements AutoCloseable {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;
    private static final String JSON = "application/json";
    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final HttpServer server;
    private final DatabaseProbe probe;
    private final Traffic traffic = new Traffic();
    private volatile boolean deployed;
    private volatile boolean draining;

    private Management(HttpServer server, DatabaseProbe probe) {
        this.server = server;
        this.probe = probe;
    }

    /** Answers from now on; not ready until {@link #deployed}. */
    public static Management start(InetSocketAddress address, Map<String, String> environment) throws IOException {
        Management management = new Management(HttpServer.create(address, 0), new DatabaseProbe(environment).start());
        management.server.createContext("/", management::answer);
        management.server.start();
        return management;
    }

    /** The EAR is there. */
    public void deployed() {
        deployed = true;
    }

    /** Not ready any more; returns when no request runs, or patience ends. */
    public void drain() {
        draining = true;
        new Drain(traffic).run();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/health/live" -> send(exchange, OK, JSON, health(true, ""));
            case "/health/ready" -> send(exchange, isReady() ? OK : UNAVAILABLE, JSON, health(isReady(), checks()));
            case "/metrics" -> send(exchange, OK, OPEN_METRICS, new Metrics(traffic, probe.isUp(), isReady()).text());
            default -> send(exchange, NOT_FOUND, "text/plain", "");
        }
    }

    private boolean isReady() {
        return deployed && !draining && probe.isUp();
    }

    private String checks() {
        return check("application", deployed && !draining) + "," + check("database", probe.isUp());
    }

    private static String check(String name, boolean up) {
        return "{\"name\":\"%s\",\"status\":\"%s\"}".formatted(name, up ? "UP" : "DOWN");
    }

    private static String health(boolean up, String checks) {
        return "{\"status\":\"%s\",\"checks\":[%s]}".formatted(up ? "UP" : "DOWN", checks);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        probe.close();
    }
}
