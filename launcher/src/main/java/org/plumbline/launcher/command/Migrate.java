package org.plumbline.launcher.command;

import java.util.concurrent.Callable;
import org.plumbline.launcher.database.Migrations;
import org.plumbline.launcher.stack.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./plumbline migrate}: brings the schema to this build's version. */
@Command(
        name = "migrate",
        description = "Runs the migrations with the owner's credentials; demo does it by itself.",
        mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database;

    @Override
    public Integer call() {
        try (CommandDatabase reached = database.alone()) {
            System.out.printf("Migrations run: %d%n", Migrations.run(reached.access()));
        }
        return 0;
    }
}
