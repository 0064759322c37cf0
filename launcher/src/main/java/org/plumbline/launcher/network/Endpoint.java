package org.plumbline.launcher.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.plumbline.launcher.Refusal;

/** Where a server listens: an address of this machine, and a port. */
public record Endpoint(String address, int port) {
    private static final int LAST_PORT = 65_535;

    public Endpoint {
        if (port < 0 || port > LAST_PORT) {
            throw new Refusal("There is no port %d: ports end at %d.".formatted(port, LAST_PORT));
        }
    }

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
