package org.plumbline.launcher.production;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Something that answers where a realm's description is. */
record Issuer(HttpServer server) implements AutoCloseable {
    static Issuer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/plumbline/.well-known/openid-configuration", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
        return new Issuer(server);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:%d/realms/plumbline"
                .formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
