package org.plumbline.launcher.command;

import java.util.concurrent.Callable;
import org.plumbline.launcher.stack.Stack;
import org.plumbline.launcher.stack.StackOptions;
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
        StackOptions database =
                StackOptions.onFreePorts(DataOptions.home(), options.data()).withDatabasePort(options.databasePort());
        System.out.printf("Migrations run: %d%n", Stack.migrate(database));
        return 0;
    }
}
