package org.plumbline.security;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the product answered to one request. */
record Answer(URI address, int status, HttpHeaders headers, String body) {

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    /** What differs between two answers that say the same: the reference number, the nonce, the state of the page, the key and the sealed owner of a form, the id of PrimeFaces' last script. */
    private static final Pattern SINGULAR = Pattern.compile(
            "nonce=\"[^\"]*\"|nonce-[A-Za-z0-9+/=_-]+|PrimeFaces.csp.init\\([^)]*\\)"
                    + "|<update id=\"[^\"]*jakarta.faces.ViewState[^\"]*\">.*?</update>"
                    + "|<span class=\"reference\">[^<]*|<input[^>]*jakarta.faces.ViewState[^>]*>"
                    + "|name=\"((\\w+:)*key|plumbline.owner)\" value=\"[^\"]*\"|<script id=\"[^\"]*\"|getElementById\\('[0-9a-f-]{36}'\\)");

    String location() {
        return headers.firstValue("location").orElse("");
    }

    boolean isRedirect() {
        return status >= FIRST_REDIRECT && status < FIRST_ERROR;
    }

    boolean isFault() {
        return status >= FIRST_FAULT;
    }

    /** Whether the request did what it asked for: a page is shown, or another is the next. */
    boolean isTaken() {
        return status < FIRST_ERROR && !asksToSignIn();
    }

    /** Whether it sends the browser to Keycloak, plainly or in a form that a page's script follows; or asks it for the whole form first. */
    boolean asksToSignIn() {
        String scripted = body.startsWith("<?xml") ? body : "";
        return (location() + scripted).contains("/protocol/openid-connect/auth")
                || scripted.contains("HTMLFormElement.prototype.submit");
    }

    /** The same with nothing in the place of an id that was asked for. */
    Answer without(String id) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        headers.map()
                .forEach((name, values) -> told.put(
                        name,
                        values.stream().map(value -> value.replace(id, "")).toList()));
        return new Answer(address, status, HttpHeaders.of(told, (name, value) -> true), body.replace(id, ""));
    }

    /** Status, address to go on at and body, without what is never the same twice. */
    String plain() {
        return status + " " + (asksToSignIn() ? "sign in" : location()) + "\n"
                + SINGULAR.matcher(body).replaceAll("");
    }

    /** Where it differs from another answer; empty where it doesn't. */
    String unlike(Answer other) {
        List<String> here = plain().lines().toList();
        List<String> there = other.plain().lines().toList();
        return IntStream.range(0, Math.max(here.size(), there.size()))
                .filter(i ->
                        i >= here.size() || i >= there.size() || !here.get(i).equals(there.get(i)))
                .mapToObj(
                        i -> "line " + i + ": " + (i < here.size() ? here.get(i).strip() : "") + " | "
                                + (i < there.size() ? there.get(i).strip() : ""))
                .findFirst()
                .orElse("");
    }

    Document html() {
        return Jsoup.parse(body, address.toString());
    }

    @Override
    public String toString() {
        return status + " " + location();
    }
}
