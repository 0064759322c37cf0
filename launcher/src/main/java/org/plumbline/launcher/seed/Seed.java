package org.plumbline.launcher.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.launcher.database.CaseloadFill;
import org.plumbline.launcher.demo.DemoClinic;

/** Writes the demo's clinics and the history of their patients. */
public final class Seed {
    private Seed() {}

    /**
     * Writes the clinics that are missing, all of them or none; on a database that has them already it does nothing.
     *
     * @param maintenance a connection that row security doesn't bind
     * @param today the history ends the day before
     */
    public static void run(Connection maintenance, List<DemoClinic> clinics, LocalDate today) throws SQLException {
        boolean autoCommit = maintenance.getAutoCommit();
        maintenance.setAutoCommit(false);
        try {
            write(maintenance, clinics, today);
            maintenance.commit();
        } catch (SQLException | RuntimeException e) {
            maintenance.rollback();
            throw e;
        } finally {
            maintenance.setAutoCommit(autoCommit);
        }
    }

    private static void write(Connection maintenance, List<DemoClinic> clinics, LocalDate today) throws SQLException {
        List<DemoClinic> missing = new ArrayList<>();
        for (DemoClinic clinic : clinics) {
            if (!exists(maintenance, clinic.id())) {
                missing.add(clinic);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Catalogue catalogue = Catalogue.load();
        for (DemoClinic clinic : missing) {
            new ChangeWriter(maintenance).write(ClinicHistory.of(catalogue, clinic, today));
        }
        new CaseloadFill(maintenance).run();
    }

    private static boolean exists(Connection maintenance, UUID clinic) throws SQLException {
        try (PreparedStatement statement = maintenance.prepareStatement("select 1 from clinic where id = ?")) {
            statement.setObject(1, clinic);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }
}
