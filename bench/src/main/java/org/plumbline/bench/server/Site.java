package org.plumbline.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.server.Micro;
import org.plumbline.launcher.server.WebConfig;

/** The real EAR on Payara Micro, on a database that is filled already, with {@link StubIssuer} in Keycloak's place. */
public final class Site implements AutoCloseable {
    private static final String SECRET = "bench";
    private static final List<String> LIMITS = List.of("PERSON", "CLINIC", "ADDRESS", "SIGNIN", "COSTLY");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration HARDLY = Duration.ofMillis(50);
    private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

    private final StubIssuer issuer;
    private final Micro micro;
    private WebConfig config;

    private Site(StubIssuer issuer, Micro micro) {
        this.issuer = issuer;
        this.micro = micro;
    }

    /** Starts it and returns when the EAR is deployed. */
    public static Site start(BenchDatabase database) {
        if (!Files.isRegularFile(ear())) {
            throw new Refusal(ear() + " is missing: build it first.");
        }
        StubIssuer issuer = StubIssuer.start();
        Endpoint web = BenchDatabase.freePort();
        Path runtime = BenchDatabase.home().resolve("launcher/target/runtime/micro");
        Micro micro = new Micro(runtime, database.data(), web);
        Site site = new Site(issuer, micro);
        try {
            site.config = unlimited(WebConfig.of(database.database(), web.uri())
                    .withIssuer(issuer.base(), StubIssuer.REALM)
                    .withClient("CLINIC", StubIssuer.CLINIC, SECRET)
                    .withClient("PORTAL", StubIssuer.PORTAL, SECRET));
            micro.start(ear(), site.config).awaitReady();
            return site;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    private static Path ear() {
        return BenchDatabase.home().resolve("ear/target/plumbline.ear");
    }

    /** Kills the server in the middle of whatever it does, starts it again at the same address, and returns when it is back. */
    public void killAndRestart() {
        ProcessHandle server = micro.child().handle();
        server.destroyForcibly();
        server.onExit().join();
        micro.close();
        micro.start(ear(), config).awaitReady();
    }

    /** One browser here asks as often as a whole clinic's people. */
    private static WebConfig unlimited(WebConfig config) {
        Map<String, String> environment = new HashMap<>(config.environment());
        LIMITS.forEach(limit -> environment.put("PLUMBLINE_LIMITS_" + limit, "1000000/1000000"));
        return new WebConfig(environment);
    }

    /** Where the WARs are: no slash at the end. */
    public URI address() {
        return micro.uri();
    }

    /** The processor's time that the server has taken so far: what it took waits for nobody else on the machine. */
    public Duration processorTime() {
        return micro.child().handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The processor's time that the server takes for a piece of work, the mean of so many times, in ms. */
    public double processorMillis(Runnable work, int times) {
        Duration before = processorTime();
        for (int each = 0; each < times; each++) {
            work.run();
        }
        return processorTime().minus(before).toNanos() / NANOS_PER_MILLI / times;
    }

    /** Returns when what requests have left to be done behind them, as sealing the audit, is done: when it hardly did anything for 2 s. */
    public void awaitRest() {
        AtomicReference<Duration> before = new AtomicReference<>(processorTime());
        AtomicReference<Instant> since = new AtomicReference<>(Instant.now());
        micro.child()
                .await(
                        () -> {
                            if (processorTime().minus(before.get()).compareTo(HARDLY) > 0) {
                                before.set(processorTime());
                                since.set(Instant.now());
                            }
                            return since.get().plus(REST).isBefore(Instant.now());
                        },
                        PATIENCE);
    }

    /** What lives on the server's heap, after all that doesn't has been taken away. */
    public long liveBytes() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        String server = String.valueOf(micro.child().handle().pid());
        try {
            Process process = new ProcessBuilder(jcmd, server, "GC.class_histogram").start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String total = lines.lines()
                        .filter(line -> line.startsWith("Total"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("jcmd tells nothing of the heap"));
                return Long.parseLong(total.strip().split(" +", -1)[2]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StubIssuer issuer() {
        return issuer;
    }

    @Override
    public void close() {
        micro.close();
        issuer.close();
    }
}
