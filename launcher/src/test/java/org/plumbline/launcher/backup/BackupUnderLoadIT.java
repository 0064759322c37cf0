package org.plumbline.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;

class BackupUnderLoadIT {
    private static final int WRITERS = 3;
    private static final int BEFORE = 50;

    /** One patient with one report: in one transaction, so a snapshot has both or none. */
    private static final List<String> WRITE = List.of(
            "select set_config('app.tenant', '%1$s', true)",
            "insert into patient (tenant_id, id, clinic_id, given_name, family_name, folded_name, birth_date, sex)"
                    + " values ('%1$s', '%2$s', '%1$s', 'Under', 'Load', 'load under', date '2000-01-01', 'OTHER')",
            "insert into pain_report (tenant_id, reported_on, id, patient_id, score, region, relation, felt_at, recorded_at)"
                    + " values ('%1$s', current_date, '%2$s', '%2$s', 3, 'LOWER', 'AFTER', now(), now())");

    private static final String LOADED = "select count(*) from patient where family_name = 'Load'";
    private static final String REPORTED =
            "select count(*) from pain_report r where exists (select from patient p where p.id = r.id)";

    @TempDir
    private Path first;

    @TempDir
    private Path second;

    @TempDir
    private Path files;

    @Test
    void isOfOneInstantWhileOthersWrite() throws Exception {
        try (Installation source = Installation.empty(first).seeded();
                Installation target = Installation.empty(second)) {
            Path file = files.resolve("all.backup");
            backUpUnderLoad(source, file);

            target.restore(Scope.WHOLE, file);

            long patients = target.count(LOADED);
            assertThat(patients).isGreaterThanOrEqualTo(BEFORE).isLessThan(source.count(LOADED));
            assertThat(target.count(REPORTED)).isEqualTo(patients);
        }
    }

    /** The foreign keys are checked while the rows come back, so a row without its parent would end the restore. */
    private static void backUpUnderLoad(Installation source, Path file) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch running = new CountDownLatch(BEFORE);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            Callable<Void> writer = () -> write(source, running, done);
            List<Future<Void>> all =
                    Stream.generate(() -> writers.submit(writer)).limit(WRITERS).toList();
            running.await();
            source.backUp(Scope.WHOLE, file);
            done.set(true);
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            done.set(true);
            writers.shutdown();
        }
    }

    private static Void write(Installation source, CountDownLatch written, AtomicBoolean done) throws SQLException {
        DemoClinic clinic = DemoClinics.all().get(0);
        try (Connection connection = source.database().connect(Role.APPLICATION)) {
            connection.setAutoCommit(false);
            do {
                try (Statement statement = connection.createStatement()) {
                    UUID id = UUID.randomUUID();
                    for (String command : WRITE) {
                        statement.execute(command.formatted(clinic.id(), id));
                    }
                }
                connection.commit();
                written.countDown();
            } while (!done.get());
        }
        return null;
    }
}
