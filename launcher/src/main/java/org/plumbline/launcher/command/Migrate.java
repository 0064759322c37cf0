package org.plumbline.launcher.command;

import java.util.concurrent.Callable;
import org.plumbline.launcher.data.DataDirectory;
import org.plumbline.launcher.database.Database;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.network.Endpoint;
import org.plumbline.launcher.network.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./plumbline migrate}: brings the schema to this build's version, and stops again. */
@Command(
        name = "migrate",
        description = "Runs the migrations with the owner's credentials; demo does it by itself.",
        mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {
    @Mixin
    private DataOptions options;

    @Override
    public Integer call() {
        try (DataDirectory data = DataDirectory.open(options.data())) {
            Database.endLeftover(data);
            Endpoint endpoint = Ports.claim(new Endpoint("127.0.0.1", options.databasePort()), "--database-port");
            try (Database database = Database.start(data, endpoint.port())) {
                System.out.printf("Migrations run: %d%n", Migrations.run(database));
            }
        }
        return 0;
    }
}
