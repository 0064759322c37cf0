package org.plumbline.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.stack.Stack;
import org.plumbline.launcher.stack.StackOptions;

/** A product of its own for canaries: its database is stopped at the end, and nobody else reads its logs. */
record CanarySite(Stack stack, Path data) implements AutoCloseable {

    static CanarySite start() {
        Path data = Site.HOME.resolve("ear/target/journey/canary");
        StackOptions options =
                StackOptions.onFreePorts(Site.HOME, data).forgetting().with(Site.PATIENT);
        return new CanarySite(Stack.start(options, line -> System.out.println("  " + line)), data);
    }

    Site site() {
        return Site.of(stack, data);
    }

    BehindThePages rows() {
        return new BehindThePages(site());
    }

    /** Gives a patient names and a birth date that are found again. */
    void rename(DemoPatient patient, String family) {
        rows().write(
                        "update patient set given_name = ?, family_name = ?, folded_name = ?, birth_date = ? where user_id = ?",
                        Canary.GIVEN,
                        family,
                        (family + " " + Canary.GIVEN).toLowerCase(Locale.ROOT),
                        Canary.BORN,
                        patient.userId());
    }

    /** What operators are shown. */
    String management(String path) throws IOException, InterruptedException {
        URI address = URI.create(stack.management() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** All that a command of the launcher says, on its standard output and beside it. */
    String command(String... words) throws IOException, InterruptedException {
        Process command = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin/java")
                                                .toString(),
                                        "-Dplumbline.home=" + Site.HOME,
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.plumbline.launcher.command.Plumbline"),
                                Stream.concat(Arrays.stream(words), Stream.of("--data", data.toString())))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(command.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return "exit %d%n%s".formatted(command.waitFor(), said);
    }

    void stopDatabase() {
        stack.database().close();
    }

    @Override
    public void close() {
        stack.close();
    }
}
