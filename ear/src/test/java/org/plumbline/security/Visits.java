package org.plumbline.security;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens pages on somebody's behalf. */
record Visits(Ground ground) {

    /** A query with one parameter set, or set anew. */
    static Map<String, String> with(Map<String, String> query, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, value);
        return changed;
    }

    /** What somebody sees of a page. */
    Answer open(WebPage page, Map<String, String> query, Actor actor) {
        return open(page, query, actor, Map.of());
    }

    Answer open(WebPage page, Map<String, String> query, Actor actor, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(page, query));
        headers.forEach(request::header);
        return ground.cast().client(actor).send(request);
    }

    URI address(WebPage page, Map<String, String> query) {
        String text = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + Form.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return ground.address(page.application(), page.path() + (text.isEmpty() ? "" : "?" + text));
    }
}
