package org.plumbline.launcher.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Secrets;
import org.plumbline.launcher.database.Credentials;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Probe;
import org.plumbline.launcher.process.Child;
import org.plumbline.launcher.process.Command;

/** A running Keycloak on the database's own part for it. */
public final class Keycloak implements AutoCloseable {
    static final String LAUNCHER_CLIENT = "plumbline-launcher";

    private static final String LAUNCHER_SECRET = "keycloak.launcher";
    private static final List<String> MEMORY = List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:MetaspaceSize=96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Child child;
    private final Endpoint endpoint;
    private final Secrets secrets;

    private Keycloak(Child child, Endpoint endpoint, Secrets secrets) {
        this.child = child;
        this.endpoint = endpoint;
        this.secrets = secrets;
    }

    /** Begins to start the prebuilt server; {@link #awaitReady} tells when it answers. */
    public static Keycloak start(Path home, DataDirectory data, Database database, Endpoint endpoint) {
        Secrets secrets = data.secrets();
        Map<String, String> environment = new HashMap<>(settings(endpoint));
        Credentials credentials = database.credentials(Role.KEYCLOAK);
        environment.put("KC_DB_URL", database.jdbcUrl(Role.KEYCLOAK));
        environment.put("KC_DB_USERNAME", credentials.user());
        environment.put("KC_DB_PASSWORD", credentials.password());
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.secret(LAUNCHER_SECRET));
        Child child = Child.start(Command.java("keycloak", arguments(home), environment), data);
        return new Keycloak(child, endpoint, secrets);
    }

    public void awaitReady() {
        child.await(() -> Probe.answers(endpoint.uri().resolve("/realms/master")), PATIENCE);
    }

    /** The address that browsers use; tokens are issued in its name. */
    public URI uri() {
        return endpoint.uri();
    }

    public Child child() {
        return child;
    }

    KeycloakAdmin admin() {
        return KeycloakAdmin.signIn(endpoint.uri(), LAUNCHER_CLIENT, secrets.secret(LAUNCHER_SECRET));
    }

    @Override
    public void close() {
        child.close();
    }

    private static Map<String, String> settings(Endpoint endpoint) {
        return Map.of(
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", endpoint.address(),
                "KC_HTTP_PORT", Integer.toString(endpoint.port()),
                "KC_HOSTNAME", endpoint.uri().toString(),
                "KC_CACHE", "local",
                "KC_DB_POOL_INITIAL_SIZE", "2",
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_LOG_CONSOLE_COLOR", "false",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", LAUNCHER_CLIENT);
    }

    /** As bin/kc.sh does it, without the shell between: a signal then reaches the server itself. */
    private static List<String> arguments(Path home) {
        return Stream.of(
                        MEMORY,
                        OPENED.stream()
                                .map("--add-opens=java.base/%s=ALL-UNNAMED"::formatted)
                                .toList(),
                        List.of(
                                "-Dfile.encoding=UTF-8",
                                "-Duser.language=en",
                                "-Dkc.home.dir=" + home,
                                "-Djboss.server.config.dir=" + home.resolve("conf"),
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-cp",
                                home.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "start",
                                "--optimized"))
                .flatMap(List::stream)
                .toList();
    }
}
