package org.plumbline.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer as it came over the wire, to a request that was written by hand: so that it may be one that no client library
 * would send, and come from an address of our choice.
 *
 * @param status 0 where the server hung up
 */
record Raw(int status, List<String> headers, String body) {

    private static final int PATIENCE_MILLIS = 10_000;

    /** The request line and headers with an empty body, from an address of this machine such as 127.0.0.9. */
    static Raw ask(URI site, String from, String... lines) {
        boolean chunked = List.of(lines).contains("Transfer-Encoding: chunked");
        String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n" + (chunked ? "0\r\n\r\n" : "");
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.bind(new InetSocketAddress(local(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            // No more will come: where a request announces a body that it lacks, the server waits no longer for it.
            socket.shutdownOutput();
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From four numbers, so that nothing is looked up. */
    private static InetAddress local(String address) throws IOException {
        String[] parts = address.split("\\.", -1);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return InetAddress.getByAddress(bytes);
    }

    private static Raw parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Raw(0, List.of(), text);
        }
        List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n", -1));
        int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
        return new Raw(status, lines.subList(1, lines.size()), text.substring(end + "\r\n\r\n".length()));
    }

    /** All headers of a name. */
    List<String> all(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    /** The answer without what differs from request to request. */
    String alike() {
        String text = String.join("\n", headers) + "\n" + body;
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "REFERENCE")
                .replaceAll("nonce-[^' ]+", "NONCE")
                .replaceAll("nonce=\"[^\"]+\"", "NONCE")
                .replaceAll("(?m)^Date: .*$", "");
    }
}
