package org.plumbline.launcher.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.plumbline.launcher.Refusal;

/** Ports of this machine: which are free. */
public final class Ports {

    /** Below those that systems give to outgoing connections: what is free there stays free until a server has started. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final int TRIES = 100;

    private Ports() {}

    /**
     * The endpoint itself if its port is free; port 0 stands for any free one.
     *
     * @param option what changes the port, for the line that says so
     * @throws Refusal if the port is taken, or the address isn't this machine's
     */
    public static Endpoint claim(Endpoint wanted, String option) {
        return wanted.port() == 0 ? any(wanted, option) : exactly(wanted, option);
    }

    private static Endpoint any(Endpoint wanted, String option) {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, LAST)
                .mapToObj(port -> new Endpoint(wanted.address(), port))
                .filter(Ports::isFree)
                .findFirst()
                .orElseGet(() -> exactly(wanted, option));
    }

    private static boolean isFree(Endpoint endpoint) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(endpoint.address()), endpoint.port()));
            return true;
        } catch (IOException e) {
            // Whatever it is, claiming it will say so.
            return false;
        }
    }

    private static Endpoint exactly(Endpoint wanted, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port that only waits out its last connections is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(wanted.address()), wanted.port()));
            return new Endpoint(wanted.address(), socket.getLocalPort());
        } catch (java.net.UnknownHostException e) {
            throw new Refusal(
                    "%s isn't an address of this machine: choose another with --address.".formatted(wanted.address()),
                    e);
        } catch (java.net.BindException e) {
            throw refusal(wanted, option, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(Endpoint wanted, String option, java.net.BindException cause) {
        if (String.valueOf(cause.getMessage()).contains("assign")) {
            return new Refusal(
                    "%s isn't an address of this machine: choose another with --address.".formatted(wanted.address()),
                    cause);
        }
        return new Refusal("Port %d is taken: choose another with %s.".formatted(wanted.port(), option), cause);
    }
}
