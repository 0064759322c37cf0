package org.plumbline.identity.keycloak;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser before the console, as far as the servlet API shows it: its cookies, what it asks, its session. */
final class FakeBrowser {

    final Map<String, Cookie> cookies = new LinkedHashMap<>();
    final Map<String, String> parameters = new HashMap<>();

    /** What it asks for, within the application, and how. */
    String path = "/";

    String method = "GET";
    String query;

    /** The last cookie that was set or dropped. */
    Cookie last;

    /** How often the session got another id. */
    int sessionIds;

    private HttpSession session;
    private final Map<String, Object> application = new HashMap<>();

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getParameter" -> parameters.get(arguments[0]);
            case "getParameterMap" ->
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()}));
            case "getMethod" -> this.method;
            case "getServletPath" -> path;
            case "getQueryString" -> query;
            case "getCookies" -> cookies.isEmpty() ? null : cookies.values().toArray(Cookie[]::new);
            case "getContextPath" -> "/clinic";
            case "getServletContext" -> context();
            case "getSession" -> session;
            case "changeSessionId" -> "session " + ++sessionIds;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    /** Somebody signs in: what they see from now on stands in this session's attributes. */
    Map<String, Object> signIn() {
        Map<String, Object> attributes = new HashMap<>();
        session = fake(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "invalidate" -> leave(attributes);
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return attributes;
    }

    HttpSession session() {
        return session;
    }

    private Object leave(Map<String, Object> attributes) {
        attributes.clear();
        session = null;
        return null;
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("addCookie")) {
                throw new UnsupportedOperationException(method.getName());
            }
            keep((Cookie) arguments[0]);
            return null;
        });
    }

    /** A session of this application that only can be ended; whether it was, the map says. */
    HttpSession session(Map<String, Object> state) {
        return fake(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getServletContext" -> context();
            case "invalidate" -> state.put("ended", true);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    ServletContext context() {
        return fake(ServletContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> application.get(arguments[0]);
            case "setAttribute" -> application.put((String) arguments[0], arguments[1]);
            case "getInitParameter" -> "clinic";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private void keep(Cookie cookie) {
        last = cookie;
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }

    private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }
}
