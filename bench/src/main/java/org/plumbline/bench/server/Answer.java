package org.plumbline.bench.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;

/** What a server answered. */
public final class Answer {
    private final URI uri;
    private final int status;
    private final List<Header> headers;
    private final byte[] bytes;

    Answer(URI uri, int status, Header[] headers, byte[] bytes) {
        this.uri = uri;
        this.status = status;
        this.headers = List.of(headers);
        this.bytes = bytes;
    }

    /** What was asked for. */
    public URI uri() {
        return uri;
    }

    public int status() {
        return status;
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as it came, compressed where that was asked for. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return values(name).findFirst();
    }

    /** All values of a header. */
    Stream<String> values(String name) {
        return headers.stream()
                .filter(header -> header.getName().equalsIgnoreCase(name))
                .map(Header::getValue);
    }
}
