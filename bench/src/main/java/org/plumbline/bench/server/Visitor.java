package org.plumbline.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser before one of the WARs, as far as a benchmark needs it: keeps its cookies, follows nothing by itself. */
public final class Visitor {
    /** One pool of kept connections for all, as a proxy before the server has; with no more threads between than it must have. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .build();

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ENDED = Pattern.compile("(?i); *max-age=0");

    private final Site site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Visitor(Site site) {
        this.site = site;
    }

    /** Opens a protected page, signs in and comes back to it. */
    public Visitor signIn(Subject person, String path) {
        finish(code(begin(path), person));
        return this;
    }

    /** The first half of a sign-in: asks for a protected page and is sent to the issuer, whose address is returned. */
    public URI begin(String path) {
        return redirected(get(path));
    }

    /** What the issuer does between the halves: the address of the callback, with a code. */
    public URI code(URI authorization, Subject person) {
        return callback(site.issuer(), authorization, person);
    }

    static URI callback(StubIssuer issuer, URI authorization, Subject person) {
        String code = issuer.code(person, parameter(authorization, "client_id"), parameter(authorization, "nonce"));
        return URI.create("%s?state=%s&code=%s&iss=%s"
                .formatted(
                        parameter(authorization, "redirect_uri"),
                        encode(parameter(authorization, "state")),
                        encode(code),
                        encode(issuer.issuer().toString())));
    }

    /** The second half: comes back with the code and is sent to the page that was asked for, whose address is returned. */
    public URI finish(URI callback) {
        return redirected(send(HttpRequest.newBuilder(callback).GET()));
    }

    /** What a browser must hold to be this one, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** What comes over the wire for an address where the visitor takes it compressed. */
    public byte[] compressed(URI address) {
        return bytes(HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin"));
    }

    /** The same, as it was before it was compressed. */
    public byte[] plain(URI address) {
        return bytes(HttpRequest.newBuilder(address));
    }

    private byte[] bytes(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw new IllegalStateException("%s answers %d".formatted(response.uri(), response.statusCode()));
        }
        return response.body();
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site.address().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(HttpRequest.newBuilder(at(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Origin", site.address().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    private URI at(String path) {
        return URI.create(site.address() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<T> response = CLIENT.send(request.build(), handler);
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.substring(0, (header + ";").indexOf(';')).split("=", 2);
        if (ENDED.matcher(header).find()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static URI redirected(HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .map(URI::create)
                .orElseThrow(() -> new IllegalStateException(
                        "%s answers %d and redirects nowhere".formatted(response.uri(), response.statusCode())));
    }

    private static String parameter(URI address, String name) {
        Matcher value = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address.toString());
        if (!value.find()) {
            throw new IllegalStateException("The redirect has no " + name);
        }
        return URLDecoder.decode(value.group(1), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
