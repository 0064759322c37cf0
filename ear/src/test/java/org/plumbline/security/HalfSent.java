package org.plumbline.security;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request of which the server has the first half: it is under way until the rest comes. */
final class HalfSent implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final String rest;

    private HalfSent(Socket socket, String rest) {
        this.socket = socket;
        this.rest = rest;
    }

    /** Begins to send a form as the product's own page would. */
    static HalfSent post(URI address, Client client, String body) throws IOException {
        String head = String.join(
                "\r\n",
                "POST " + address.getPath() + " HTTP/1.1",
                "Host: " + address.getAuthority(),
                "Origin: " + address.getScheme() + "://" + address.getAuthority(),
                "Cookie: " + client.cookies(address),
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "Connection: close",
                "",
                "");
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        int half = body.length() / 2;
        send(socket, head + body.substring(0, half));
        return new HalfSent(socket, body.substring(half));
    }

    /** What the server answers to the whole of it. */
    String sendTheRest() throws IOException {
        send(socket, rest);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
