package org.plumbline.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.data.Trees;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import org.plumbline.launcher.process.Child;
import org.plumbline.launcher.process.Command;
import org.postgresql.Driver;

/** A running Payara Micro with the EAR. */
public final class Micro implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final DataDirectory data;
    private final Endpoint endpoint;
    private final Endpoint management;
    private Child child;

    /**
     * @param home Micro, exploded by the build
     * @param endpoint where people come to
     * @param management where operators ask for health and numbers
     */
    public Micro(Path home, DataDirectory data, Endpoint endpoint, Endpoint management) {
        this.home = home;
        this.data = data;
        this.endpoint = endpoint;
        this.management = management;
    }

    /** With any free port of this machine for operators. */
    public Micro(Path home, DataDirectory data, Endpoint endpoint) {
        this(home, data, endpoint, Ports.claim(new Endpoint("127.0.0.1", 0), "--management-port"));
    }

    /** Begins to start the server on a fresh instance; {@link #awaitReady} tells when the EAR is deployed. */
    public Micro start(Path ear, WebConfig config) {
        prepareInstance();
        child = Child.start(Command.java("payara", arguments(ear), config.environment()), data);
        return this;
    }

    public void awaitReady() {
        child.await(() -> Files.exists(ready()), PATIENCE);
    }

    public URI uri() {
        return endpoint.uri();
    }

    /** The base of the operators' addresses. */
    public URI management() {
        return management.uri();
    }

    public Child child() {
        return child;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
    }

    /** From pristine files each time: Micro would load what was deployed before, and break on it. */
    private void prepareInstance() {
        Trees.delete(ready());
        Trees.delete(instance());
        for (String part : List.of("config", "docroot", "lib")) {
            Trees.copy(home.resolve(part), data.file("run/payara/" + part));
        }
        InstanceConfig.adjust(instance().resolve("config"));
    }

    private Path instance() {
        return data.file("run/payara");
    }

    private Path ready() {
        return data.file("run/payara.ready");
    }

    private List<String> arguments(Path ear) {
        List<String> all = new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx640m",
                // Its pauses stay short; with the serial one all who were at it waited a third of a second at times. A
                // page is
                // put together in one piece of half a megabyte, which is to be smaller than half a region.
                "-XX:+UseG1GC",
                "-XX:G1HeapRegionSize=2m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        all.addAll(openModules());
        all.addAll(extraOptions());
        all.addAll(List.of("-cp", classPath(), MicroMain.class.getName()));
        Stream.of(
                        home,
                        instance(),
                        endpoint.address(),
                        endpoint.port(),
                        ear,
                        ready(),
                        management.address(),
                        management.port())
                .map(Object::toString)
                .forEach(all::add);
        return all;
    }

    private String classPath() {
        Path modules = home.resolve("runtime");
        return Stream.of(
                        home.resolve("launch-micro.jar"),
                        modules.resolve("deployment-javaee-full.jar"),
                        modules.resolve("appclient-connector.jar"),
                        classesOf(MicroMain.class),
                        classesOf(Driver.class))
                .map(Path::toString)
                .reduce((left, right) -> left + System.getProperty("path.separator") + right)
                .orElseThrow();
    }

    private static Path classesOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** Said last, so that they win: more memory, for example. */
    private static List<String> extraOptions() {
        return Stream.of(System.getenv()
                        .getOrDefault("PLUMBLINE_JAVA_OPTIONS", "")
                        .split("\\s+", -1))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** A manifest's wishes hold only for java -jar, so they are passed on as options. */
    private List<String> openModules() {
        try (JarFile jar = new JarFile(home.resolve("launch-micro.jar").toFile())) {
            Attributes attributes = jar.getManifest().getMainAttributes();
            return Stream.of("Add-Exports", "Add-Opens")
                    .flatMap(name -> Stream.of(attributes.getValue(name).split(" ", -1))
                            .map(each ->
                                    "--%s=%s=ALL-UNNAMED".formatted(name.toLowerCase(java.util.Locale.ROOT), each)))
                    .filter(option -> option.contains("/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
