package org.plumbline.launcher.production;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.server.Micro;
import org.plumbline.launcher.server.WebConfig;

/**
 * One start for production: Payara Micro with the EAR alone, after all refusals.
 *
 * @param home the project's root, whose build made the runtime
 * @param web where the server listens; TLS is the proxy's in front of it
 * @param management where operators ask for health and numbers
 */
public record ProductionStart(Path home, Settings settings, Endpoint web, Endpoint management) {
    /**
     * Looks at all that must be so before anything is started.
     *
     * @param data where the server's instance and logs will be
     * @throws Refusal with one line that says what to put right
     */
    public void check(Path data) {
        new SecretRules(settings, List.of(data, home.resolve(".plumbline"))).check();
        new DatabaseRules(settings.database()).check();
        new MailRules(settings).check();
        new AddressRules(settings).check();
    }

    /** What isn't wrong, and yet is to be known. */
    public Optional<String> notice() {
        return new MailRules(settings).notice();
    }

    /**
     * Begins to start the server, whose instance and logs are in this directory.
     *
     * @throws Refusal if a port is taken
     */
    public Micro start(DataDirectory data) {
        Micro micro = new Micro(
                home.resolve("launcher/target/runtime/micro"),
                data,
                Ports.claim(web, "--port"),
                Ports.claim(management, "--management-port"));
        URI address = settings.address(Settings.WEB_URL);
        return micro.start(home.resolve("ear/target/plumbline.ear"), config(address));
    }

    /** All else that the environment says, the server's process inherits. */
    private WebConfig config(URI address) {
        return WebConfig.of(settings.database(), address);
    }
}
