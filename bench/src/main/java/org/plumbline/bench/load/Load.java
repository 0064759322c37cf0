package org.plumbline.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link MorningSimulation} does, handed to its JVM by the system's properties.
 *
 * @param site the server, without a slash at the end
 * @param directory of the phones, and then of what was taken
 * @param begin when the first phone tells its first exercise
 * @param pace how many, how often
 */
public record Load(URI site, Path directory, Instant begin, Pace pace) {
    private static final String NAMES = "plumbline.load.";

    /** How long a JVM with Gatling in it needs until its first phone signs in. */
    private static final Duration START = Duration.ofSeconds(10);

    /**
     * A load of some phones that begins as soon as all are signed in.
     *
     * @param phones the lines of a CSV file, its heading first: user, patient, program and exercises (with spaces between)
     */
    public static Load soon(URI site, List<String> phones, Pace pace) {
        try {
            Path directory = Files.createTempDirectory("plumbline-load");
            Files.write(directory.resolve("phones.csv"), phones);
            return new Load(site, directory, Instant.now().plus(START).plus(pace.signingIn()), pace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Load ofProperties() {
        return new Load(
                URI.create(property("site")),
                Path.of(property("directory")),
                Instant.parse(property("begin")),
                new Pace(number("phones"), number("perSecond"), number("seconds")));
    }

    private static int number(String name) {
        return Integer.parseInt(property(name));
    }

    private static String property(String name) {
        return System.getProperty(NAMES + name);
    }

    private List<String> properties() {
        return Stream.of(
                        "site=" + site,
                        "directory=" + directory,
                        "begin=" + begin,
                        "phones=" + pace.phones(),
                        "perSecond=" + pace.perSecond(),
                        "seconds=" + pace.seconds())
                .map(property -> "-D" + NAMES + property)
                .toList();
    }

    /** Has it done, and returns what the server has taken. What Gatling says stands in a file beside it. */
    public List<Taken> run() {
        Path said = directory.resolve("gatling.log");
        try {
            Process gatling = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (gatling.waitFor() != 0) {
                throw new IllegalStateException("Gatling ended with " + gatling.exitValue() + ": see " + said);
            }
            return Files.readAllLines(taken()).stream().map(Taken::ofLine).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command() {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"));
        Stream<String> gatling = Stream.of(
                "io.gatling.app.Gatling",
                "--simulation",
                MorningSimulation.class.getName(),
                "--no-reports",
                "--results-folder",
                directory.toString());
        return Stream.of(java, properties().stream(), gatling)
                .flatMap(parts -> parts)
                .toList();
    }

    Path phones() {
        return directory.resolve("phones.csv");
    }

    Path taken() {
        return directory.resolve("taken.csv");
    }
}
