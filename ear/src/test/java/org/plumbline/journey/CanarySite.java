package org.plumbline.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.plumbline.launcher.database.Credentials;
import org.plumbline.launcher.database.Role;
import org.plumbline.launcher.demo.DemoPatient;
import org.plumbline.launcher.stack.Stack;
import org.plumbline.launcher.stack.StackOptions;

/** A product of its own for canaries: its database is stopped at the end, and nobody else reads its logs. */
record CanarySite(Stack stack, Path data) implements AutoCloseable {

    static CanarySite start() {
        Path data = Site.HOME.resolve("ear/target/journey/canary");
        StackOptions options =
                StackOptions.onFreePorts(Site.HOME, data).forgetting().with(Map.of());
        return new CanarySite(Stack.start(options, line -> System.out.println("  " + line)), data);
    }

    Site site() {
        return Site.of(stack, data);
    }

    /** Gives a patient names that are found again. */
    void rename(DemoPatient patient) throws SQLException {
        String names = "update patient set given_name = ?, family_name = ?, folded_name = ? where user_id = ?";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(names)) {
            statement.setString(1, Canary.GIVEN);
            statement.setString(2, Canary.FAMILY);
            statement.setString(3, (Canary.FAMILY + " " + Canary.GIVEN).toLowerCase(Locale.ROOT));
            statement.setObject(4, patient.userId());
            statement.executeUpdate();
        }
    }

    /** All rows of the audit, as text. */
    String audit() throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("select event::text from audit_event event");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.append(result.getString(1)).append('\n');
            }
        }
        return rows.toString();
    }

    void stopDatabase() {
        stack.database().close();
    }

    @Override
    public void close() {
        stack.close();
    }

    private Connection connect() throws SQLException {
        Credentials credentials = stack.database().credentials(Role.MAINTENANCE);
        return DriverManager.getConnection(
                stack.database().jdbcUrl(Role.MAINTENANCE), credentials.user(), credentials.password());
    }
}
