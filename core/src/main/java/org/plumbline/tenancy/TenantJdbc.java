package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Inserts that may find their row there already, which JPA can't say: {@code insert … on conflict do nothing}.
 *
 * <p>It works on the connection that the tenant is bound to, so that row-level security holds here as everywhere.
 */
@ApplicationScoped
public class TenantJdbc {

    private final EntityManager entityManager;

    @Inject
    TenantJdbc(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    TenantJdbc() {
        this(null);
    }

    /**
     * Runs one constant insert statement.
     *
     * @param sql the statement, a constant of the caller's, never put together from input
     * @return whether a row was inserted; false where it was there already
     */
    public boolean insert(String sql, Object... values) {
        entityManager.flush();
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
