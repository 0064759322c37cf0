package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What JPA can't say: inserts that may find their row there already ({@code insert … on conflict do nothing}), and locks
 * of the clinic's.
 *
 * <p>It works on the connection that the tenant is bound to, so that row-level security holds here as everywhere.
 */
@ApplicationScoped
public class TenantJdbc {

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended(current_tenant()::text || ' ' || ?, 0))";

    private final EntityManager entityManager;

    @Inject
    TenantJdbc(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    TenantJdbc() {
        this(null);
    }

    /**
     * Takes a lock of the clinic's until the transaction ends.
     *
     * @param name what is locked
     * @return false, at once, where another transaction has it
     */
    public boolean tryLock(String name) {
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, name);
            try (ResultSet taken = statement.executeQuery()) {
                return taken.next() && taken.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
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
