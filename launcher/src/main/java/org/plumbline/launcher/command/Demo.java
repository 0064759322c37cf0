package org.plumbline.launcher.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plumbline.launcher.Progress;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.stack.Stack;
import org.plumbline.launcher.stack.StackOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./plumbline demo}: everything on this machine, until Ctrl-C. */
@Command(
        name = "demo",
        description = "Starts PostgreSQL, Keycloak and Payara Micro with two demo clinics; Ctrl-C ends all.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Demo implements Callable<Integer> {
    @Mixin
    private DataOptions options;

    @Option(names = "--fresh", description = "Forget all data first.")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the console and the portal (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--keycloak-port",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "Port of Keycloak (default: ${DEFAULT-VALUE}).")
    private int keycloakPort;

    @Option(
            names = "--mail-port",
            paramLabel = "PORT",
            defaultValue = "8025",
            description = "Port of the page with the mails that were sent, on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int mailPort;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address of this machine to listen on (default: ${DEFAULT-VALUE}).")
    private String address;

    @Override
    public Integer call() {
        Progress progress = line -> System.out.println("  " + line);
        try (Stack stack = Stack.start(stackOptions(), progress)) {
            System.out.print(new Welcome(stack).text());
            System.out.flush();
            throw new Refusal(stack.broken().join());
        }
    }

    private StackOptions stackOptions() {
        Path home = DataOptions.home();
        return new StackOptions(
                home,
                home.resolve("ear/target/plumbline.ear"),
                options.data(),
                fresh,
                new Endpoint(address, port),
                new Endpoint(address, keycloakPort),
                new Endpoint("127.0.0.1", mailPort),
                options.databasePort(),
                Map.of());
    }
}
