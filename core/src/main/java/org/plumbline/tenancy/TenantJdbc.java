package org.plumbline.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What JPA can't say: inserts that may find their row there already ({@code insert … on conflict do nothing}), functions of
 * the database, and locks of the clinic's.
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
        return change(sql, values) == 1;
    }

    /**
     * Runs one constant statement that changes rows.
     *
     * @param sql the statement, a constant of the caller's, never put together from input
     * @return how many rows it changed
     */
    public int change(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Asks one constant question that is answered by bytes.
     *
     * @param sql the question, a constant of the caller's, never put together from input
     * @return the first column of the first row; nothing where there is none, or it is null
     */
    public Optional<byte[]> bytes(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        entityManager.flush();
        PreparedStatement statement = entityManager.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
