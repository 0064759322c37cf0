package org.plumbline.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Ending;
import org.plumbline.launcher.data.Trees;

/** PostgreSQL's files in the data directory, and how the server is started on them. */
final class Cluster {
    /**
     * The library that brings the binaries starts servers for throw-away tests, without durability; these win over its
     * own settings.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "80",
            "shared_buffers", "128MB",
            // Without the rows that a statement failed on: they are patients'.
            "log_error_verbosity", "terse");

    /** Below the data directory. */
    static final String DIRECTORY = "postgresql";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory data;
    private final Path files;
    private final Path complete;

    Cluster(DataDirectory data) {
        this.data = data;
        this.files = data.file(DIRECTORY);
        this.complete = data.file("postgresql.complete");
    }

    Postmaster postmaster() {
        return new Postmaster(files);
    }

    /** Ends the server, and a helper of its making that this run started and was cut off in. */
    void end() {
        ProcessHandle.current()
                .descendants()
                .filter(process ->
                        process.info().arguments().stream().flatMap(Stream::of).anyMatch(files.toString()::equals))
                .forEach(Ending::byTerm);
        postmaster().end();
    }

    /** From now on the cluster is kept: before, a cluster is half made by a run that was cut off. */
    void markComplete() {
        try {
            Files.writeString(complete, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EmbeddedPostgres start(int port, String password) {
        postmaster().end();
        if (!Files.exists(complete)) {
            Trees.delete(files);
        }
        Path passwordFile = data.file("run/superuser");
        try {
            Files.writeString(passwordFile, password);
            return builder(port, password, passwordFile).start();
        } catch (IOException | RuntimeException e) {
            postmaster().end();
            throw new Refusal("PostgreSQL doesn't start, see " + data.log("postgresql"), e);
        } finally {
            Trees.delete(passwordFile);
        }
    }

    private EmbeddedPostgres.Builder builder(int port, String password, Path passwordFile) {
        Redirect log = Redirect.appendTo(data.log("postgresql").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setConnectConfig("password", password)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // Passwords from the first second: these are initdb's options, and win over the library's "trust".
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8");
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }
}
