package org.plumbline.launcher.keycloak;

import java.net.URI;
import java.nio.file.Path;
import org.plumbline.identity.keycloak.AccountsSettings;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.mail.MailCatcher;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import tools.jackson.databind.node.ArrayNode;

/** The real Keycloak with our realm, on its real database, and the mails that it writes. */
public record RealKeycloak(DataDirectory data, Database database, Keycloak server, WebClients clients, MailCatcher mail)
        implements AutoCloseable {
    private static final Path HOME =
            Path.of(System.getProperty("plumbline.home")).resolve("launcher/target/runtime/keycloak");
    private static final String SENDER = "plumbline@one.example";

    /** Starts all of it in this directory. */
    public static RealKeycloak start(Path directory) {
        DataDirectory data = DataDirectory.open(directory);
        Database database = Database.start(data, free().port());
        Keycloak server = Keycloak.start(HOME, data, database, free());
        server.awaitReady();
        WebClients clients = WebClients.at(URI.create("http://localhost:8080"), data.secrets());
        RealKeycloak real = new RealKeycloak(data, database, server, clients, MailCatcher.start(free()));
        real.setUp();
        return real;
    }

    private void setUp() {
        RealmSetup setup = new RealmSetup(server);
        setup.ensure(older(), clients);
        setup.ensure(Realm.production(clients), clients);
        setup.sendMailTo(mail.smtp(), SENDER);
        setup.sendMailTo(mail.smtp(), SENDER);
    }

    /** The realm as a build made it that knew no service account: it is given one. */
    private Realm older() {
        Realm realm = Realm.production(clients);
        ArrayNode all = (ArrayNode) realm.representation().path("clients");
        all.remove(all.size() - 1);
        realm.representation().remove("users");
        return realm;
    }

    public URI uri() {
        return server.uri();
    }

    /** The way to the accounts. */
    public AccountsSettings settings() {
        return settings(clients.accounts().secret());
    }

    AccountsSettings settings(String secret) {
        return new AccountsSettings(
                uri().resolve("/realms/plumbline"), clients.accounts().id(), secret);
    }

    @Override
    public void close() {
        server.close();
        mail.close();
        database.close();
        data.close();
    }

    private static Endpoint free() {
        return Ports.claim(new Endpoint("127.0.0.1", 0), "");
    }
}
