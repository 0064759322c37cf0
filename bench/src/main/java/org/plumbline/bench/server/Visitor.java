package org.plumbline.bench.server;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** A browser before one of the WARs, as far as a benchmark needs it: keeps its cookies, follows nothing by itself. */
public final class Visitor {
    private static final int OK = 200;
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
        return redirected(send(new HttpGet(callback)));
    }

    /** What a browser must hold to be this one, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public Answer get(String path) {
        return send(new HttpGet(at(path)));
    }

    /** What comes over the wire for an address where the visitor takes it compressed. */
    public byte[] compressed(URI address) {
        HttpGet request = new HttpGet(address);
        request.addHeader("Accept-Encoding", "gzip");
        request.addHeader("Accept", "text/html");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        return bytes(request);
    }

    /** The same, as it was before it was compressed. */
    public byte[] plain(URI address) {
        return bytes(new HttpGet(address));
    }

    private byte[] bytes(HttpGet request) {
        Answer answer = send(request);
        if (answer.status() != OK) {
            throw new IllegalStateException("%s answers %d".formatted(answer.uri(), answer.status()));
        }
        return answer.bytes();
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return post(path, body, ContentType.APPLICATION_FORM_URLENCODED);
    }

    /** Sends JSON. */
    public Answer postJson(String path, String json) {
        return post(path, json, ContentType.APPLICATION_JSON);
    }

    private Answer post(String path, String body, ContentType type) {
        HttpPost request = new HttpPost(at(path));
        request.addHeader("Origin", site.address().toString());
        request.setEntity(new StringEntity(body, type));
        return send(request);
    }

    private URI at(String path) {
        return URI.create(site.address() + path);
    }

    private Answer send(HttpUriRequestBase request) {
        if (!cookies.isEmpty()) {
            request.addHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Answer answer = Connections.send(request);
        answer.values("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        String[] pair = header.substring(0, (header + ";").indexOf(';')).split("=", 2);
        if (ENDED.matcher(header).find()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static URI redirected(Answer answer) {
        return answer.header("location")
                .map(URI::create)
                .orElseThrow(() -> new IllegalStateException(
                        "%s answers %d and redirects nowhere".formatted(answer.uri(), answer.status())));
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
