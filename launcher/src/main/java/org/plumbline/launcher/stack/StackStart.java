package org.plumbline.launcher.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.plumbline.launcher.Progress;
import org.plumbline.launcher.Refusal;
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
import org.plumbline.launcher.mail.MailCatcher;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.seed.Seed;
import org.plumbline.launcher.server.Micro;
import org.plumbline.launcher.server.WebConfig;

/** One start of everything: PostgreSQL first, then Keycloak and Payara side by side. */
record StackStart(StackOptions options, Progress progress, Started started) {
    private static final String SENDER = "plumbline@localhost.example";

    /** What the EAR stands on. */
    private record Ground(DataDirectory data, Database database, Keycloak keycloak, MailCatcher mail) {}

    Stack run() {
        DataDirectory data = started.open(options.data());
        if (options.fresh()) {
            data.empty();
        }
        Endpoint web = Ports.claim(options.web(), "--port");
        Endpoint identity = Ports.claim(options.keycloak(), "--keycloak-port");
        MailCatcher mail = started.add(MailCatcher.start(Ports.claim(options.mail(), "--mail-port")));
        int databasePort = Ports.claim(options.database(), "--database-port").port();
        Database database = progress.during("PostgreSQL", () -> started.add(Database.start(data, databasePort)));
        Keycloak keycloak = started.add(Keycloak.start(options.runtime("keycloak"), data, database, identity));
        return startServers(new Ground(data, database, keycloak, mail), web);
    }

    /** The two take turns on the processor, so together they need less time than one after the other. */
    private Stack startServers(Ground ground, Endpoint web) {
        WebClients clients = WebClients.at(web.uri(), ground.data().secrets());
        CompletableFuture<Void> realm = CompletableFuture.runAsync(() -> awaitRealm(ground, clients))
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        started.close();
                    }
                });
        Micro micro = new Micro(options.runtime("micro"), ground.data(), web);
        try {
            startWeb(micro, ground.database(), config(ground, web, clients).with(options.settings()));
        } catch (RuntimeException e) {
            throw realm.isCompletedExceptionally() ? causeOf(realm) : e;
        }
        if (realm.handle((done, failure) -> failure != null).join()) {
            throw causeOf(realm);
        }
        return new Stack(started, ground.database(), ground.keycloak(), ground.mail(), micro);
    }

    private static WebConfig config(Ground ground, Endpoint web, WebClients clients) {
        return WebConfig.of(ground.database(), web.uri())
                .withIssuer(ground.keycloak().uri(), Realm.NAME)
                .withClient("CLINIC", clients.clinic().id(), clients.clinic().secret())
                .withClient("PORTAL", clients.portal().id(), clients.portal().secret())
                .withAccounts(clients.accounts().id(), clients.accounts().secret())
                .withMail(ground.mail().smtp(), SENDER)
                .with(Map.of("PLUMBLINE_SIGNUP_ENABLED", "true"))
                .withAuditHeads(ground.data().file("audit-heads.log"));
    }

    private void awaitRealm(Ground ground, WebClients clients) {
        progress.during("Keycloak", () -> {
            ground.keycloak().awaitReady();
            Realm realm = Realm.production(clients);
            DemoRealm.addTo(realm.representation(), DemoClinics.all());
            RealmSetup setup = new RealmSetup(ground.keycloak());
            setup.ensure(realm, clients);
            setup.sendMailTo(ground.mail().smtp(), SENDER);
            return ground;
        });
    }

    private void startWeb(Micro micro, Database database, WebConfig config) {
        progress.during("Database schema", () -> Migrations.run(database));
        progress.during("Payara Micro with the EAR", () -> {
            started.add(micro).start(options.ear(), config);
            seed(database);
            micro.awaitReady();
            return micro;
        });
    }

    private static void seed(Database database) {
        try (Connection maintenance = database.connect(Role.MAINTENANCE)) {
            Seed.run(maintenance, DemoClinics.all(), LocalDate.now(DemoClinics.ZONE));
        } catch (SQLException e) {
            throw new Refusal("The demo's clinics can't be written: " + e.getMessage(), e);
        }
    }

    private static RuntimeException causeOf(CompletableFuture<Void> failed) {
        Throwable cause = failed.handle((done, failure) -> failure).join();
        Throwable inner = cause instanceof CompletionException ? cause.getCause() : cause;
        return inner instanceof RuntimeException runtime ? runtime : new IllegalStateException(inner);
    }
}
