package org.plumbline.launcher.stack;

import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import org.plumbline.launcher.Progress;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.keycloak.Keycloak;
import org.plumbline.launcher.mail.MailCatcher;
import org.plumbline.launcher.server.Micro;

/** PostgreSQL, Keycloak and Payara Micro with the EAR, all running with the demo's clinics. */
public final class Stack implements AutoCloseable {
    private final Started started;
    private final Database database;
    private final Keycloak keycloak;
    private final MailCatcher mail;
    private final Micro micro;

    Stack(Started started, Database database, Keycloak keycloak, MailCatcher mail, Micro micro) {
        this.started = started;
        this.database = database;
        this.keycloak = keycloak;
        this.mail = mail;
        this.micro = micro;
    }

    /**
     * Starts everything and returns when the EAR answers.
     *
     * @throws Refusal with one line for the person at the keyboard; nothing is left running then
     */
    public static Stack start(StackOptions options, Progress progress) {
        if (!Files.isRegularFile(options.ear())) {
            throw new Refusal("%s is missing: build it first, without --no-build.".formatted(options.ear()));
        }
        Memory.check();
        Started started = Started.endingWithTheProgram();
        try {
            return new StackStart(options, progress, started).run();
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** The console's address, with no slash at its end. */
    public URI clinic() {
        return URI.create(micro.uri() + "/clinic");
    }

    /** The portal's address, with no slash at its end. */
    public URI portal() {
        return URI.create(micro.uri() + "/portal");
    }

    /** Keycloak's base address. */
    public URI keycloak() {
        return keycloak.uri();
    }

    /** Takes the mails of Keycloak and the EAR. */
    public MailCatcher mail() {
        return mail;
    }

    /** Where operators ask for health and numbers. */
    public URI management() {
        return micro.management();
    }

    public Database database() {
        return database;
    }

    /** Completes when one of the servers ends by itself, with the line that says which; never when all are being ended. */
    public CompletableFuture<String> broken() {
        return CompletableFuture.anyOf(
                        database.ended(),
                        keycloak.child().ended(),
                        micro.child().ended())
                .thenApply(String.class::cast)
                .thenCompose(line ->
                        started.isEnding() ? new CompletableFuture<>() : CompletableFuture.completedFuture(line));
    }

    /** Ends Payara, Keycloak, PostgreSQL and the catcher of mails, in this order. */
    @Override
    public void close() {
        started.close();
    }
}
