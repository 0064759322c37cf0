package org.plumbline.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.journey.Site;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.launcher.demo.DemoRealm;
import org.plumbline.launcher.keycloak.Keycloak;
import org.plumbline.launcher.keycloak.Realm;
import org.plumbline.launcher.keycloak.RealmSetup;
import org.plumbline.launcher.keycloak.WebClients;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.seed.Seed;
import org.plumbline.launcher.server.Micro;
import org.plumbline.launcher.server.WebConfig;

/** A product of a test's own, whose servers may be killed one by one. */
final class Servers implements AutoCloseable {

    /** In seconds: a token runs out within the test, so that Keycloak would be asked. */
    /** How long what Keycloak grants holds. */
    static final Duration GRANTED = Duration.ofSeconds(10);

    private static final Path RUNTIME = Site.HOME.resolve("launcher/target/runtime");

    /** All comes from one address. */
    private static final Map<String, String> PATIENT = Stream.of("PERSON", "CLINIC", "ADDRESS", "SIGNIN", "COSTLY")
            .collect(Collectors.toMap(limit -> "PLUMBLINE_LIMITS_" + limit, limit -> "10000/1000"));

    private final DataDirectory data;
    private final Keycloak keycloak;
    private final Micro micro;
    private Database database;

    private Servers(DataDirectory data, Database database, Keycloak keycloak, Micro micro) {
        this.data = data;
        this.database = database;
        this.keycloak = keycloak;
        this.micro = micro;
    }

    static Servers start() throws SQLException {
        DataDirectory data = DataDirectory.open(Site.HOME.resolve("ear/target/outage"));
        data.processes().endAll();
        Database.endLeftover(data);
        data.empty();
        Database database = Database.start(data, free().port());
        Endpoint web = free();
        WebClients clients = WebClients.at(web.uri(), data.secrets());
        Keycloak keycloak = Keycloak.start(RUNTIME.resolve("keycloak"), data, database, free());
        Servers servers = new Servers(data, database, keycloak, new Micro(RUNTIME.resolve("micro"), data, web));
        servers.prepare(clients, web.uri());
        return servers;
    }

    private void prepare(WebClients clients, URI web) throws SQLException {
        Migrations.run(database);
        try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
            Seed.run(maintenance, DemoClinics.all(), LocalDate.now(DemoClinics.ZONE));
        }
        micro.start(Site.HOME.resolve("ear/target/plumbline.ear"), config(clients, web));
        keycloak.awaitReady();
        Realm realm = Realm.production(clients);
        realm.representation().put("accessTokenLifespan", GRANTED.toSeconds());
        DemoRealm.addTo(realm.representation(), DemoClinics.all());
        new RealmSetup(keycloak).ensure(realm, clients);
        micro.awaitReady();
    }

    private WebConfig config(WebClients clients, URI web) {
        return WebConfig.of(database, web)
                .withIssuer(keycloak.uri(), Realm.NAME)
                .withClient("CLINIC", clients.clinic().id(), clients.clinic().secret())
                .withClient("PORTAL", clients.portal().id(), clients.portal().secret())
                .withAccounts(clients.accounts().id(), clients.accounts().secret())
                .with(PATIENT);
    }

    URI clinic(String path) {
        return URI.create(micro.uri() + "/clinic" + path);
    }

    URI portal(String path) {
        return URI.create(micro.uri() + "/portal" + path);
    }

    /** Whether the server says that it may be sent requests. */
    boolean isReady() {
        return new Client()
                        .get(URI.create(micro.management() + "/health/ready"))
                        .status()
                == 200;
    }

    /** Whether a request runs just now. */
    boolean isAtWork() {
        return new Client()
                .get(URI.create(micro.management() + "/metrics"))
                .body()
                .contains("plumbline_running_requests 1\n");
    }

    Connection look() throws SQLException {
        return database.connect(Role.MAINTENANCE);
    }

    /** At once and without a word, as a power cut does it. */
    void killDatabase() {
        try {
            String id =
                    Files.readAllLines(data.file("postgresql/postmaster.pid")).get(0);
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(id.strip())).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            // Forgets it; there is nothing left to stop.
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it answers. */
    void bringDatabaseBack() {
        database = Database.start(data, database.port());
    }

    void killKeycloak() {
        keycloak.child().handle().destroyForcibly();
        keycloak.child().handle().onExit().join();
    }

    /** The process of Payara and the applications. */
    ProcessHandle application() {
        return micro.child().handle();
    }

    /** Completes with the line that tells how Payara ended. */
    String ended() {
        return micro.child().ended().join();
    }

    @Override
    public void close() {
        micro.close();
        keycloak.close();
        database.close();
        data.close();
    }

    private static Endpoint free() {
        return Ports.claim(new Endpoint("127.0.0.1", 0), "");
    }
}
