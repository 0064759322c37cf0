package org.plumbline.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Single requests without a browser, cookies or redirects; and which pages there are. */
final class Wire {

    private static final Set<String> NO_PAGES = Set.of("WEB-INF", "resources", "errors");

    private final HttpClient client = HttpClient.newHttpClient();

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Asks for what may come compressed, as a browser does for a page of ours, or for one that another site sends it to. */
    HttpResponse<String> compressed(URI address, String site) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Sec-Fetch-Site", site));
    }

    /** Sends one field of a form. */
    HttpResponse<String> post(URI address, String field) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(field)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The paths of all pages of a web module, read from its sources: a new page can't be forgotten here. */
    static List<String> pages(String module) {
        Path root = Site.HOME.resolve(module).resolve("src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !NO_PAGES.contains(file.getName(0).toString()))
                    .map(file -> "/" + file)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
