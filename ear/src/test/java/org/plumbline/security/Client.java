package org.plumbline.security;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Somebody's way to the product: a browser's cookies, without the browser. */
final class Client {

    private static final HttpClient WIRE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_STEPS = 12;

    private final Cookies cookies;

    Client() {
        this(new Cookies());
    }

    private Client(Cookies cookies) {
        this.cookies = cookies;
    }

    Answer get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Sends a form as the product's own page would. */
    Answer post(URI address, Form form) {
        return post(address, form, Map.of());
    }

    Answer post(URI address, Form form, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()));
        if (!headers.containsKey("Origin")) {
            request.header("Origin", address.resolve("/").toString().replaceAll("/$", ""));
        }
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a request with the cookies for its address, and keeps those of the answer. Redirects are not followed. */
    Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(PATIENCE).build();
        String header = cookies.header(request.uri());
        if (!header.isEmpty()) {
            request = builder.header("Cookie", header).build();
        }
        try {
            HttpResponse<String> response = sent(request);
            cookies.keep(request.uri(), response.headers());
            return new Answer(request.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * After a request that it can't read the server ends the connection. Where the next request meets the end, not a byte of an
     * answer comes, and it is sent once more, on another.
     */
    private static HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return WIRE.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            return WIRE.send(request, BodyHandlers.ofString());
        }
    }

    /** Goes where an answer sends, until it sends nowhere. */
    Answer follow(Answer answer) {
        Answer last = answer;
        for (int step = 0; last.isRedirect() && step < MOST_STEPS; step++) {
            last = get(last.address().resolve(last.location()));
        }
        return last;
    }

    /** Somebody who has got hold of all cookies as they are now. */
    Client thief() {
        return new Client(cookies.copy());
    }

    /** Lends its cookies of a server to a browser. */
    void lend(URI server, BrowserContext browser) {
        browser.addCookies(cookies.forABrowser(server));
    }

    /** What it sends to an address as cookies. */
    String cookies(URI address) {
        return cookies.header(address);
    }
}
