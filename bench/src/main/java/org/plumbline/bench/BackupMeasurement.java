package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.launcher.backup.BackupFile;
import org.plumbline.launcher.backup.RestoreBackup;
import org.plumbline.launcher.backup.Scope;
import org.plumbline.launcher.backup.TakeBackup;
import org.plumbline.launcher.database.Role;

/**
 * Backup and restore of everything and of one clinic, as the commands do them. What is counted is raw data: the rows as COPY writes them
 * into the file, before they are compressed.
 */
final class BackupMeasurement {
    private static final double LEAST_MEGABYTES_A_SECOND = 20;
    private static final double BYTES_PER_MEGABYTE = 1_000_000;
    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    private final BenchDatabase database;
    private final Path file;
    private final Consumer<Figure> report;

    private BackupMeasurement(BenchDatabase database, Consumer<Figure> report) throws IOException {
        this.database = database;
        this.report = report;
        this.file = Files.createTempDirectory("plumbline-bench").resolve("bench.backup");
    }

    static void run(Consumer<Figure> report) throws SQLException, IOException {
        Volume volume = Volume.upToToday(16, 650, 60).withLargest(2_600);
        try (BenchDatabase database = BenchDatabase.start("backup")) {
            database.fill(volume);
            BackupMeasurement measurement = new BackupMeasurement(database, report);
            try {
                measurement.measureEverything();
                measurement.measureClinic(new GeneratedClinic(volume, 0).id());
            } finally {
                measurement.forget();
            }
        }
    }

    private void measureEverything() throws IOException {
        double raw = measureBackup("everything", Scope.WHOLE);
        report.accept(rate("  brought back by restore", raw / seconds(() -> restore(Scope.WHOLE))));
    }

    /** As after the two mishaps that it's for: a clinic that is gone, and one in which much was changed by mistake. */
    private void measureClinic(UUID clinic) throws IOException, SQLException {
        Scope scope = Scope.of(clinic);
        double raw = measureBackup("one clinic", scope);
        database.forget(clinic);
        // Soon after such a mishap the database has cleaned up, and believes that there is no such clinic.
        database.execute(Role.OWNER, "vacuum analyze");
        report.accept(rate("  brought back when it's gone", raw / seconds(() -> restore(scope))));
        database.execute(
                Role.MAINTENANCE,
                "update pain_report set score = 10 - score where tenant_id = '%s' and score <> 5".formatted(clinic));
        report.accept(rate("  brought back when all pain was changed", raw / seconds(() -> restore(scope))));
    }

    private double measureBackup(String what, Scope scope) throws IOException {
        double backup = seconds(() -> new TakeBackup(database.database(), scope, false).into(file, true));
        double raw = rawMegabytes();
        report.accept(Figure.beside("backup of " + what + ": raw data", raw, "MB"));
        report.accept(Figure.beside("  as a file", Files.size(file) / BYTES_PER_MEGABYTE, "MB"));
        report.accept(rate("  written by backup", raw / backup));
        return raw;
    }

    private static Figure rate(String name, double megabytesASecond) {
        return new Figure(name, Goal.atLeast(LEAST_MEGABYTES_A_SECOND), megabytesASecond, "MB/s");
    }

    private void restore(Scope scope) {
        try (BackupFile backup = BackupFile.open(file)) {
            new RestoreBackup(database.database(), backup, scope).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    private double rawMegabytes() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                            .filter(entry -> entry.getName().endsWith(".copy"))
                            .mapToLong(ZipEntry::getSize)
                            .sum()
                    / BYTES_PER_MEGABYTE;
        }
    }

    private void forget() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
    }
}
