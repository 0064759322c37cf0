package org.plumbline.bench.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.server.Micro;
import org.plumbline.launcher.server.WebConfig;

/** The real EAR on Payara Micro, on a database that is filled already, with {@link StubIssuer} in Keycloak's place. */
public final class Site implements AutoCloseable {
    private static final String SECRET = "bench";
    private static final List<String> LIMITS = List.of("PERSON", "CLINIC", "ADDRESS", "SIGNIN", "COSTLY");

    private final StubIssuer issuer;
    private final Micro micro;

    private Site(StubIssuer issuer, Micro micro) {
        this.issuer = issuer;
        this.micro = micro;
    }

    /** Starts it and returns when the EAR is deployed. */
    public static Site start(BenchDatabase database) {
        Path ear = BenchDatabase.home().resolve("ear/target/plumbline.ear");
        if (!Files.isRegularFile(ear)) {
            throw new Refusal(ear + " is missing: build it first.");
        }
        StubIssuer issuer = StubIssuer.start();
        Endpoint web = BenchDatabase.freePort();
        Path runtime = BenchDatabase.home().resolve("launcher/target/runtime/micro");
        Micro micro = new Micro(runtime, database.data(), web);
        Site site = new Site(issuer, micro);
        try {
            WebConfig config = WebConfig.of(database.database(), web.uri())
                    .withIssuer(issuer.base(), StubIssuer.REALM)
                    .withClient("CLINIC", StubIssuer.CLINIC, SECRET)
                    .withClient("PORTAL", StubIssuer.PORTAL, SECRET);
            micro.start(ear, unlimited(config)).awaitReady();
            return site;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
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

    public StubIssuer issuer() {
        return issuer;
    }

    @Override
    public void close() {
        micro.close();
        issuer.close();
    }
}
