package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The database role that the application's own connections have. */
@ApplicationScoped
public class ApplicationRole {

    private final DataSource dataSource;

    @Inject
    ApplicationRole(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    ApplicationRole() {
        this(null);
    }

    /**
     * Lets only a role pass that row security binds.
     *
     * @throws IllegalStateException with one line that names the role and its faults; or where it can't be asked for
     */
    public void requireBound() {
        try (Connection connection = dataSource.getConnection()) {
            List<String> faults = RoleFaults.of(connection);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "The database role %s %s: the application needs one that owns nothing and that row security binds."
                                .formatted(connection.getMetaData().getUserName(), String.join(", ", faults)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database role can't be looked at: " + e.getMessage(), e);
        }
    }
}
