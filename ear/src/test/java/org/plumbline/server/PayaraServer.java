package org.plumbline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.plumbline.launcher.data.Ending;

/** A Payara Server with a fresh domain on ports of its own. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "its";
    private static final String APPLICATION = "plumbline";
    private static final int HTTP = 80;
    private static final int ADMIN = 48;
    private static final int STEPS = 100;
    private static final int FIRST_BASE = 20_000;
    private static final int LAST_BASE = 32_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Path domains;
    private final Map<String, String> environment;
    private final int portBase = portBase();

    /**
     * A server that is not started yet.
     *
     * @param home where it is unpacked
     * @param environment what its applications are configured by
     */
    PayaraServer(Path home, Path domains, Map<String, String> environment) {
        this.home = home;
        this.domains = domains;
        this.environment = environment;
    }

    void start() throws IOException {
        asadmin(
                "create-domain",
                "--domaindir",
                domains.toString(),
                "--nopassword",
                "--portbase",
                "" + portBase,
                DOMAIN);
        Runtime.getRuntime().addShutdownHook(new Thread(this::endProcess));
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    void deploy(Path ear) throws IOException {
        asadmin("--port", "" + (portBase + ADMIN), "deploy", ear.toString());
    }

    /** Stops the application; it stays deployed. */
    void disable() throws IOException {
        asadmin("--port", "" + (portBase + ADMIN), "disable", APPLICATION);
    }

    /** Starts the application again. */
    void enable() throws IOException {
        asadmin("--port", "" + (portBase + ADMIN), "enable", APPLICATION);
    }

    Path log() {
        return domains.resolve(DOMAIN).resolve("logs/server.log");
    }

    /** Where its pages are. */
    int port() {
        return portBase + HTTP;
    }

    /** Stops it, and ends its process where that fails. */
    @Override
    public void close() throws IOException {
        try {
            asadmin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
        } finally {
            endProcess();
        }
    }

    private void endProcess() {
        Path pid = domains.resolve(DOMAIN).resolve("config/pid");
        if (Files.exists(pid)) {
            try {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(Ending::byTerm);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void asadmin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        domains.resolve("asadmin.log").toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        if (!hasSucceeded(builder.start())) {
            throw new IllegalStateException(String.join(" ", arguments) + ": see " + domains.resolve("asadmin.log"));
        }
    }

    private static boolean hasSucceeded(Process process) {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * The server takes fixed steps from one number, for pages, administration and more: a hundred ports that are free, below
     * those that the system hands out at random.
     */
    private static int portBase() {
        return new Random()
                .ints(FIRST_BASE, LAST_BASE)
                .filter(base -> IntStream.range(base, base + STEPS).allMatch(PayaraServer::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
