package org.plumbline.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.backup.BackupFile;
import org.plumbline.launcher.backup.RestoreBackup;
import org.plumbline.launcher.backup.Scope;
import org.plumbline.launcher.stack.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./plumbline restore FILE}: replaces everything, or one clinic, by what a backup holds. */
@Command(
        name = "restore",
        description =
                "Replaces everything, or one clinic, by what a backup holds: all of it or, on any fault, nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Restore implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Option(
            names = "--clinic",
            paramLabel = "ID",
            description = "Only this clinic, from its own backup or one of everything; all others stay as they are.")
    private UUID clinic;

    @Option(names = "--yes", description = "Replace what is there now; it's lost then.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Scope scope = clinic == null ? Scope.WHOLE : Scope.of(clinic);
        try (BackupFile backup = BackupFile.open(file);
                CommandDatabase reached = clinic == null ? database.alone() : database.reach()) {
            RestoreBackup restore = new RestoreBackup(reached.access(), backup, scope);
            requireYes(restore.clinicsReplaced());
            System.out.printf("Restored: %s in %d rows%n", scope, restore.run());
        }
        return 0;
    }

    private void requireYes(int clinics) {
        if (clinics > 0 && !yes) {
            throw new Refusal("This replaces what %d %s now, which is then lost: say --yes."
                    .formatted(clinics, clinics == 1 ? "clinic has" : "clinics have"));
        }
    }
}
