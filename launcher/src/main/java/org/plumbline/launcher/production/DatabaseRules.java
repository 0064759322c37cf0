package org.plumbline.launcher.production;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.plumbline.launcher.Refusal;
import org.plumbline.launcher.database.DatabaseAccess;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.database.SchemaVersion;
import org.plumbline.launcher.demo.DemoClinic;
import org.plumbline.launcher.demo.DemoClinics;
import org.plumbline.tenancy.RoleFaults;

/** The rules for the database: a role without power, the schema of this build, and none of the demo's clinics. */
record DatabaseRules(DatabaseAccess database) {
    private static final String TENANT = "select set_config('app.tenant', ?, true)";
    private static final String CLINIC = "select 1 from clinic where tenant_id = ?";

    /** @throws Refusal naming the first that is broken */
    void check() {
        try (Connection connection = database.connect(Role.APPLICATION)) {
            connection.setAutoCommit(false);
            requireRole(connection);
            SchemaVersion.of(connection).requireThisBuilds();
            for (DemoClinic clinic : DemoClinics.all()) {
                requireNoDemo(connection, clinic);
            }
        } catch (SQLException e) {
            throw new Refusal("The database can't be used: " + e.getMessage(), e);
        }
    }

    private void requireRole(Connection connection) throws SQLException {
        List<String> faults = RoleFaults.of(connection);
        if (!faults.isEmpty()) {
            throw new Refusal("The database role %s %s: the server needs one that owns nothing and can't."
                    .formatted(database.credentials(Role.APPLICATION).user(), faults.get(0)));
        }
    }

    private static void requireNoDemo(Connection connection, DemoClinic clinic) throws SQLException {
        try (PreparedStatement tenant = connection.prepareStatement(TENANT)) {
            tenant.setString(1, clinic.id().toString());
            tenant.execute();
        }
        try (PreparedStatement statement = connection.prepareStatement(CLINIC)) {
            statement.setObject(1, clinic.id());
            try (ResultSet found = statement.executeQuery()) {
                if (found.next()) {
                    throw new Refusal("The database holds the demo's clinic %s, whose password everybody knows."
                            .formatted(clinic.name()));
                }
            }
        }
        connection.rollback();
    }
}
