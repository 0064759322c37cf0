package org.plumbline.security;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cookies by server and path, as a browser keeps them: on this machine also those that are marked secure. */
final class Cookies {

    private record Cookie(String server, String path, String name, String value) {

        boolean isFor(URI address) {
            return server.equals(address.getAuthority()) && address.getPath().startsWith(path);
        }

        boolean replaces(Cookie other) {
            return server.equals(other.server) && path.equals(other.path) && name.equals(other.name);
        }
    }

    private final List<Cookie> kept = new ArrayList<>();

    /** Keeps what an answer sets, and forgets what it ends. */
    void keep(URI address, HttpHeaders headers) {
        headers.allValues("set-cookie").forEach(header -> keep(address, header));
    }

    private void keep(URI address, String header) {
        String path = "/";
        boolean ended = false;
        String[] parts = header.split(";", -1);
        for (String part : parts) {
            String[] attribute = part.strip().split("=", 2);
            path = attribute[0].equalsIgnoreCase("path") ? attribute[1] : path;
            ended |= part.strip().equalsIgnoreCase("max-age=0");
        }
        String[] named = parts[0].split("=", 2);
        Cookie cookie = new Cookie(address.getAuthority(), path, named[0].strip(), named[1]);
        kept.removeIf(cookie::replaces);
        if (!ended) {
            kept.add(cookie);
        }
    }

    /** The header for a request; empty where no cookie is for it. */
    String header(URI address) {
        return kept.stream()
                .filter(cookie -> cookie.isFor(address))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }

    /** Those of a server for a browser of flesh and blood. */
    List<com.microsoft.playwright.options.Cookie> forABrowser(URI server) {
        return kept.stream()
                .filter(cookie -> cookie.server().equals(server.getAuthority()))
                .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name(), cookie.value())
                        .setDomain(server.getHost())
                        .setPath(cookie.path()))
                .toList();
    }

    /** The same cookies, to be used on another's behalf. */
    Cookies copy() {
        Cookies copy = new Cookies();
        copy.kept.addAll(kept);
        return copy;
    }
}
