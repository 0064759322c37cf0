package org.plumbline.launcher.stack;

import java.nio.file.Path;
import java.util.Map;
import org.plumbline.launcher.network.Endpoint;

/**
 * What a stack is started from and where it listens.
 *
 * @param home the project's root, whose build made the runtime
 * @param ear the EAR to deploy
 * @param fresh whether all data is forgotten first
 * @param web where the EAR is served; as everywhere here, port 0 stands for any free one
 * @param mail where the page of the caught mails is
 * @param databasePort PostgreSQL's port on 127.0.0.1
 * @param settings the EAR's further configuration, in the names of the environment; it wins over all else
 */
public record StackOptions(
        Path home,
        Path ear,
        Path data,
        boolean fresh,
        Endpoint web,
        Endpoint keycloak,
        Endpoint mail,
        int databasePort,
        Map<String, String> settings) {
    private static final String LOOPBACK = "127.0.0.1";

    /** For tests: this data directory, the project's own EAR, and free ports on 127.0.0.1. */
    public static StackOptions onFreePorts(Path home, Path data) {
        Endpoint any = new Endpoint(LOOPBACK, 0);
        return new StackOptions(
                home, home.resolve("ear/target/plumbline.ear"), data, false, any, any, any, 0, Map.of());
    }

    /** With all data forgotten at the start. */
    public StackOptions forgetting() {
        return new StackOptions(home, ear, data, true, web, keycloak, mail, databasePort, settings);
    }

    /** With these settings for the EAR. */
    public StackOptions with(Map<String, String> more) {
        return new StackOptions(home, ear, data, fresh, web, keycloak, mail, databasePort, more);
    }

    Endpoint database() {
        return new Endpoint(LOOPBACK, databasePort);
    }

    Path runtime(String server) {
        return home.resolve("launcher/target/runtime").resolve(server);
    }
}
