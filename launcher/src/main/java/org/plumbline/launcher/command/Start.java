package org.plumbline.launcher.command;

import java.util.concurrent.Callable;
import org.plumbline.launcher.Progress;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.production.ProductionStart;
import org.plumbline.launcher.production.Settings;
import org.plumbline.launcher.stack.ProductionServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./plumbline start}: the server for production, until SIGTERM or Ctrl-C. */
@Command(
        name = "start",
        description =
                "Starts the server for production; PostgreSQL and Keycloak are elsewhere. See docs/operations.md.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Start implements Callable<Integer> {
    @Mixin
    private DataOptions options;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PLUMBLINE_PORT:-8080}",
            description = "Port of the console and the portal (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${env:PLUMBLINE_ADDRESS:-127.0.0.1}",
            description = "Address of this machine to listen on (default: ${DEFAULT-VALUE}).")
    private String address;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            defaultValue = "${env:PLUMBLINE_MANAGEMENT_PORT:-8090}",
            description = "Port for health and metrics (default: ${DEFAULT-VALUE}).")
    private int managementPort;

    @Option(
            names = "--management-address",
            paramLabel = "ADDRESS",
            defaultValue = "${env:PLUMBLINE_MANAGEMENT_ADDRESS:-127.0.0.1}",
            description = "Address for health and metrics (default: ${DEFAULT-VALUE}).")
    private String managementAddress;

    @Override
    public Integer call() {
        Progress progress = line -> System.out.println("  " + line);
        ProductionStart start = new ProductionStart(
                DataOptions.home(),
                new Settings(System.getenv()),
                new Endpoint(address, port),
                new Endpoint(managementAddress, managementPort));
        try (ProductionServer server = ProductionServer.start(start, options.data(), progress)) {
            System.out.printf("Plumbline is ready. Health: %s/health/ready%n", server.management());
            throw new Refusal(server.ended().join());
        }
    }
}
