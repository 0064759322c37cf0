package org.plumbline.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.audit.AuditVerification;
import org.plumbline.launcher.audit.ExportedHeads;
import org.plumbline.launcher.audit.HeadsFile;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.stack.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./plumbline verify-audit}: proves that nobody changed the audit, or names the first row that is wrong. */
@Command(
        name = "verify-audit",
        description = "Walks the audit's chains; names the first row that is wrong, missing or out of order.",
        mixinStandardHelpOptions = true)
final class VerifyAudit implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database;

    @Option(names = "--clinic", paramLabel = "ID", description = "One clinic only.")
    private UUID clinic;

    @Option(
            names = "--heads",
            paramLabel = "FILE",
            description = "The exported heads; by default audit-heads.log of the data directory.")
    private Path heads;

    @Override
    public Integer call() {
        ExportedHeads exported =
                heads == null ? database.auditHeads().map(HeadsFile::read).orElse(ExportedHeads.NONE) : namedHeads();
        try (CommandDatabase reached = database.reach();
                Connection connection = reached.access().connect(Role.MAINTENANCE)) {
            AuditVerification verification = new AuditVerification(connection, exported);
            return verify(verification, clinics(verification));
        } catch (SQLException e) {
            throw new Refusal("The audit can't be read: " + e.getMessage(), e);
        }
    }

    /** Whoever names a file means one that is there: without it less is proven. */
    private ExportedHeads namedHeads() {
        if (!Files.isRegularFile(heads)) {
            throw new Refusal("There is no file %s.".formatted(heads));
        }
        return HeadsFile.read(heads);
    }

    private Collection<UUID> clinics(AuditVerification verification) throws SQLException {
        Collection<UUID> all = verification.clinics();
        if (clinic == null) {
            return all;
        }
        if (!all.contains(clinic)) {
            throw new Refusal("There is no audit of the clinic %s.".formatted(clinic));
        }
        return List.of(clinic);
    }

    private static int verify(AuditVerification verification, Collection<UUID> clinics) throws SQLException {
        long began = System.nanoTime();
        long rows = 0;
        int broken = 0;
        for (UUID one : clinics) {
            AuditVerification.Verdict verdict = verification.verify(one);
            rows += verdict.rows();
            broken += verdict.fault().isPresent() ? 1 : 0;
            System.out.printf(
                    "%s  %,d rows  %s%n",
                    one, verdict.rows(), verdict.fault().map(Object::toString).orElse("whole"));
        }
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.out.printf("%,d rows in %.1f s, %,.0f rows a second%n", rows, seconds, rows / Math.max(seconds, 0.001));
        return broken == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
