package org.plumbline.launcher.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.plumbline.identity.keycloak.AccountsSettings;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.keycloak.Realm;
import org.plumbline.launcher.keycloak.WebClients;
import picocli.CommandLine.Option;

/** Which Keycloak and which console a command is about: those of the environment, else the demo's on this machine. */
final class RealmOptions {
    private static final String ISSUER = "PLUMBLINE_OIDC_ISSUER";
    private static final String SECRET = "PLUMBLINE_OIDC_ACCOUNTS_SECRET";
    private static final String CLIENT = "PLUMBLINE_OIDC_ACCOUNTS_ID";
    private static final String WEB = "PLUMBLINE_WEB_URL";

    private final Map<String, String> environment = System.getenv();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The demo's port of the console, without PLUMBLINE_WEB_URL (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--keycloak-port",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "The demo's port of Keycloak, without PLUMBLINE_OIDC_ISSUER (default: ${DEFAULT-VALUE}).")
    private int keycloakPort;

    /** The console's address. */
    URI console() {
        return URI.create(find(WEB).orElseGet(() -> "http://localhost:" + port) + "/clinic");
    }

    /**
     * The way to Keycloak's accounts.
     *
     * @param isExternal whether the environment says it all, as for the server in production
     * @param data the demo's data directory otherwise, which holds the client's secret
     */
    AccountsSettings accounts(boolean isExternal, Path data) {
        if (isExternal) {
            return new AccountsSettings(
                    URI.create(need(ISSUER)), find(CLIENT).orElse("plumbline-accounts"), need(SECRET));
        }
        URI web = URI.create("http://localhost:" + port);
        var demo = WebClients.at(web, DataDirectory.secretsOf(data)).accounts();
        URI realm = URI.create("http://localhost:%d/realms/%s".formatted(keycloakPort, Realm.NAME));
        return new AccountsSettings(realm, demo.id(), demo.secret());
    }

    private String need(String name) {
        return find(name).orElseThrow(() -> new Refusal("Missing in the environment: %s.".formatted(name)));
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
