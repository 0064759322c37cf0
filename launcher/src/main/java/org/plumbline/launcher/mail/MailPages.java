package org.plumbline.launcher.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.launcher.network.Endpoint;

/** The pages of the caught mails: the list at {@code /}, each mail at {@code /mail/NUMBER}. */
final class MailPages implements AutoCloseable {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Pattern MAIL = Pattern.compile("/mail/(\\d{1,9})");

    /** Mails hold links that sign somebody in: no other page may show this one, and nothing in it runs. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy",
                    "default-src 'none'; style-src '" + MailPage.STYLE_HASH
                            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final HttpServer server;
    private final Postbox box;
    private final URI address;

    private MailPages(HttpServer server, Postbox box, URI address) {
        this.server = server;
        this.box = box;
        this.address = address;
    }

    static MailPages start(Endpoint endpoint, Postbox box) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(endpoint.address(), endpoint.port()), 0);
            Endpoint bound =
                    new Endpoint(endpoint.address(), server.getAddress().getPort());
            MailPages pages = new MailPages(server, box, bound.uri());
            server.createContext("/", pages::answer);
            server.start();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!isAskedByItsName(exchange)) {
            send(exchange, FORBIDDEN, MailPage.message("This page is for this machine only."));
        } else if ("/".equals(path)) {
            send(exchange, OK, MailPage.list(box.mails()));
        } else {
            Optional<CaughtMail> mail = find(path);
            send(
                    exchange,
                    mail.isPresent() ? OK : NOT_FOUND,
                    mail.map(MailPage::of).orElseGet(() -> MailPage.message("No such mail.")));
        }
    }

    /** A foreign site could point a name of its own at this machine, and have a browser here read the mails to it. */
    private boolean isAskedByItsName(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return host.equals(address.getAuthority()) || host.equals("127.0.0.1:" + address.getPort());
    }

    private Optional<CaughtMail> find(String path) {
        Matcher number = MAIL.matcher(path);
        return number.matches()
                ? box.mails().stream()
                        .filter(mail -> mail.number() == Integer.parseInt(number.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private static void send(HttpExchange exchange, int status, String page) throws IOException {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
