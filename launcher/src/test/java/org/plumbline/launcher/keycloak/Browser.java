package org.plumbline.launcher.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as Keycloak's sign-in pages need. It keeps cookies itself, for the JDK's store withholds secure ones
 * from http://localhost, which browsers trust.
 */
final class Browser {
    /** Not the hidden one, which a passkey fills. */
    private static final Pattern FORM = Pattern.compile("<form(?! id=\"webauth\")[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> cookies = new ArrayList<>();

    HttpResponse<String> open(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** Opens an address as a program does, with its token. */
    HttpResponse<String> open(URI address, String token) {
        return send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token));
    }

    /** Sends the first form of the page with these fields. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form on %s (%d): %s".formatted(page.uri(), page.statusCode(), page.body()));
        }
        return post(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keep(String header) {
        String cookie = header.substring(0, header.indexOf(';'));
        String name = cookie.substring(0, cookie.indexOf('=') + 1);
        cookies.removeIf(each -> each.startsWith(name));
        cookies.add(cookie);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
