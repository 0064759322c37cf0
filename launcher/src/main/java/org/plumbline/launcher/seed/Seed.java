package org.plumbline.launcher.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.launcher.demo.DemoClinic;

/** Writes the demo's clinics and the history of their patients. */
public final class Seed {
    private Seed() {}

    /**
     * Writes what is missing; on a database that has the clinics already it does nothing.
     *
     * @param maintenance a connection that row security doesn't bind
     */
    public static void run(Connection maintenance, List<DemoClinic> clinics, LocalDate today) throws SQLException {
        // The tables come with the first migrations.
    }
}
