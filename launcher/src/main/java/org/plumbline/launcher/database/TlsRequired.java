package org.plumbline.launcher.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;
import org.postgresql.Driver;

/** The rule that patients' data doesn't leave this machine in clear, nor for a server that nobody has proven. */
final class TlsRequired {
    private static final Set<String> PROVING = Set.of("verify-full", "verify-ca");

    private TlsRequired() {}

    /** @throws Refusal if the address isn't PostgreSQL's, or names another machine without TLS that proves it */
    static void check(String jdbcUrl) {
        Properties parts = Driver.parseURL(jdbcUrl, null);
        if (parts == null) {
            throw new Refusal("%s isn't an address of PostgreSQL: jdbc:postgresql://HOST:PORT/DATABASE."
                    .formatted(ExternalDatabase.URL));
        }
        boolean isLocal = Stream.of(parts.getProperty("PGHOST", "localhost").split(",", -1))
                .allMatch(TlsRequired::isLoopback);
        if (!isLocal && !PROVING.contains(parts.getProperty("sslmode", ""))) {
            throw new Refusal("%s leaves this machine without TLS that proves the server: add sslmode=verify-full."
                    .formatted(ExternalDatabase.URL));
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
