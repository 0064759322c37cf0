package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The clinics that wait for a background worker: the one look across all clinics that the application has.
 *
 * <p>It sees only the few tables whose reading is open to every clinic, because they hold nothing but ids. The work
 * itself is done clinic by clinic, through {@link TenantWork}.
 */
@ApplicationScoped
public class ClinicsWaiting {

    private final DataSource dataSource;

    @Inject
    ClinicsWaiting(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    ClinicsWaiting() {
        this(null);
    }

    /**
     * The clinics that a query answers.
     *
     * @param sql a constant of the caller's with one column, the clinic's id
     * @throws PersistenceException where the database can't be asked
     */
    public List<UUID> in(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<UUID> clinics = new ArrayList<>();
            while (rows.next()) {
                clinics.add(rows.getObject(1, UUID.class));
            }
            return clinics;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
