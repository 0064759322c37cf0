package org.plumbline.launcher.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where a server listens: an address of this machine, and a port. */
public record Endpoint(String address, int port) {
    /** The base of the server's addresses, as a browser on this machine writes them; no slash at the end. */
    public URI uri() {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            String host = parsed.isLoopbackAddress()
                    ? "localhost"
                    : parsed.isAnyLocalAddress() ? InetAddress.getLocalHost().getHostAddress() : address;
            return URI.create("http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(new IOException("Not an address: " + address, e));
        }
    }
}
