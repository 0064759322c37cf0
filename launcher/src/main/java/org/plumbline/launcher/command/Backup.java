package org.plumbline.launcher.command;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.plumbline.launcher.backup.Manifest;
import org.plumbline.launcher.backup.Scope;
import org.plumbline.launcher.backup.TakeBackup;
import org.plumbline.launcher.stack.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./plumbline backup FILE}: everything, or one clinic, as it is at this instant. */
@Command(
        name = "backup",
        description = "Writes everything, or one clinic, into a file; the demo may run meanwhile.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Backup implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "FILE", description = "The file to write. It holds patients' data: keep it as a secret.")
    private Path file;

    @Option(names = "--clinic", paramLabel = "ID", description = "Only this clinic.")
    private UUID clinic;

    @Option(names = "--force", description = "Replace the file if it's there.")
    private boolean force;

    @Override
    public Integer call() {
        Scope scope = clinic == null ? Scope.WHOLE : Scope.of(clinic);
        boolean withKeycloak = clinic == null && !database.isExternal();
        try (CommandDatabase reached = database.reach()) {
            Manifest manifest = new TakeBackup(reached.access(), scope, withKeycloak).into(file, force);
            System.out.printf("Written: %s of %s in %d rows%n", file, scope, manifest.rows());
        }
        return 0;
    }
}
