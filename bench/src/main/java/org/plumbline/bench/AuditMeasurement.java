package org.plumbline.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plumbline.bench.data.AuditChains;
import org.plumbline.bench.data.GeneratedClinic;
import org.plumbline.bench.data.Volume;
import org.plumbline.bench.floor.Floor;
import org.plumbline.bench.server.BenchDatabase;
import org.plumbline.bench.server.Site;
import org.plumbline.launcher.audit.AuditVerification;
import org.plumbline.launcher.audit.ExportedHeads;
import org.plumbline.launcher.database.Role;

/** How fast the audit is verified, and what its event costs a read and a write of a record. */
final class AuditMeasurement {
    private static final double LEAST_ROWS_A_SECOND = 50_000;
    private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();
    private static final double PERCENT = 100;
    private static final int CLINICS = 4;
    private static final int EVENTS_OF_EACH = 300_000;
    private static final int TIMES = 3;
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 7;
    private static final int AT_ONCE = 30;

    private AuditMeasurement() {}

    static void run(Consumer<Figure> report) throws SQLException, IOException {
        Volume volume = Volume.upToToday(CLINICS, 100, 30);
        try (BenchDatabase database = BenchDatabase.start("audit")) {
            database.fill(volume);
            seal(volume, database);
            report.accept(verify(database));
            try (Site site = Site.start(database)) {
                for (HotUse use : new HotUses(site, volume).all()) {
                    audited(use, database).forEach(report);
                }
            }
        }
    }

    private static void seal(Volume volume, BenchDatabase database) throws SQLException, IOException {
        try (Connection connection = database.connectForBulk()) {
            for (GeneratedClinic clinic : GeneratedClinic.of(volume)) {
                new AuditChains(clinic).write(EVENTS_OF_EACH, Instant.now().minus(Duration.ofDays(1)), connection);
            }
        }
        database.execute(Role.OWNER, "vacuum analyze");
    }

    private static Figure verify(BenchDatabase database) throws SQLException {
        Samples rates = new Samples();
        for (int each = 0; each < TIMES; each++) {
            long begin = System.nanoTime();
            long rows = verifyAll(database);
            rates.add(rows * NANOS_PER_SECOND / (System.nanoTime() - begin));
        }
        return new Figure(
                "verify-audit, %d chains of %d, median of %d".formatted(CLINICS, EVENTS_OF_EACH, TIMES),
                Goal.atLeast(LEAST_ROWS_A_SECOND),
                rates.median(),
                "/s");
    }

    private static long verifyAll(BenchDatabase database) throws SQLException {
        long rows = 0;
        try (Connection connection = database.database().connect(Role.MAINTENANCE)) {
            AuditVerification verification = new AuditVerification(connection, ExportedHeads.NONE);
            for (UUID clinic : verification.clinics()) {
                AuditVerification.Verdict verdict = verification.verify(clinic);
                if (verdict.fault().isPresent()) {
                    throw new IllegalStateException("The chain made for this is broken: "
                            + verdict.fault().get());
                }
                rows += verdict.rows();
            }
        }
        return rows;
    }

    private static List<Figure> audited(HotUse use, BenchDatabase database) throws SQLException {
        Samples requests = new Samples();
        for (int each = 0; each < WARM_UP; each++) {
            requests.time(use.request());
        }
        try (Floor floor = use.floor(database)) {
            Comparison statements = new Comparison();
            for (int round = 0; round < ROUNDS; round++) {
                for (boolean audited : List.of(true, false, false, true)) {
                    statements.measure(audited, audited ? floor::send : floor::sendUnaudited, AT_ONCE);
                }
                statements.endRound();
            }
            double cost = statements.costMillis();
            return List.of(
                    Figure.beside(use.name() + ": its audit event's statement", cost, "ms"),
                    Figure.beside("  of the other statements", statements.costPercent(), "%"),
                    Figure.beside("  of the whole request, p50", PERCENT * cost / requests.median(), "%"));
        }
    }
}
