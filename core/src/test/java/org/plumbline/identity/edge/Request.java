package org.plumbline.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as the edge sees it: a method, an address, headers and a peer. */
final class Request {

    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final String method;
    private String peer = "198.51.100.1";
    private String query;
    private long length = -1;
    private String address = "/clinic/api/sample";

    private Request(String method) {
        this.method = method;
    }

    static Request of(String method) {
        return new Request(method);
    }

    Request header(String name, String value) {
        headers.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return this;
    }

    Request from(String address) {
        peer = address;
        return this;
    }

    Request asking(String what) {
        query = what;
        return this;
    }

    Request at(String path) {
        address = path;
        return this;
    }

    Request ofLength(long bytes) {
        length = bytes;
        return this;
    }

    HttpServletRequest get() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> address;
                    case "getServletContext" -> new Application().context();
                    case "getContextPath" -> "/clinic";
                    case "getQueryString" -> query;
                    case "getContentLengthLong" -> length;
                    case "getContentType" -> first("Content-Type");
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> first((String) arguments[0]);
                    case "getHeaders" ->
                        Collections.enumeration(headers.getOrDefault((String) arguments[0], List.of()));
                    case "getHeaderNames" -> Collections.enumeration(headers.keySet());
                    case "getAttribute" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private String first(String name) {
        return headers.containsKey(name) ? headers.get(name).get(0) : null;
    }
}
