package org.plumbline.launcher.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Verifies the audit, clinic by clinic: every row in its place, as it was sealed, and none of them gone.
 *
 * <p>It reads through a cursor, so a chain may be of any length, and within one snapshot, so nobody has to stand still.
 */
public final class AuditVerification {
    private static final int FETCH = 5_000;

    private static final String TENANTS = """
            with recursive %1$s_tenant as (
              (select tenant_id from %1$s order by tenant_id limit 1)
              union all
              select (select a.tenant_id from %1$s a where a.tenant_id > t.tenant_id order by a.tenant_id limit 1)
                from %1$s_tenant t where t.tenant_id is not null
            )
            select tenant_id from %1$s_tenant where tenant_id is not null""";

    private static final String UNSEALED = """
            select e.id from audit_event e
             where e.tenant_id = ? and e.happened_at < now() - interval '1 minute'
               and not exists (select from audit_seal s where s.tenant_id = e.tenant_id
                                  and s.happened_on = e.happened_on and s.event_id = e.id)
             order by e.happened_on, e.id limit 1""";

    private final Connection connection;
    private final ExportedHeads heads;

    /**
     * A verification.
     *
     * @param connection the maintenance role's, which sees all clinics; it is left in a transaction that only reads
     */
    public AuditVerification(Connection connection, ExportedHeads heads) throws SQLException {
        this.connection = connection;
        this.heads = heads;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** Every clinic that has an audit, or had one when the heads were exported. */
    public Set<UUID> clinics() throws SQLException {
        Set<UUID> clinics = new TreeSet<>(heads.clinics());
        for (String table : new String[] {"audit_event", "audit_seal"}) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(TENANTS.formatted(table))) {
                while (rows.next()) {
                    clinics.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return clinics;
    }

    /** Walks one clinic's chain. */
    public Verdict verify(UUID clinic) throws SQLException {
        ChainWalk walk = new ChainWalk(clinic, heads.of(clinic));
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(Link.QUERY)) {
            statement.setFetchSize(FETCH);
            statement.setObject(1, clinic);
            try (ResultSet links = statement.executeQuery()) {
                while (links.next()) {
                    walk.take(Link.of(links));
                    rows++;
                }
            }
        }
        Optional<Fault> fault = walk.fault();
        return new Verdict(clinic, rows, fault.isPresent() ? fault : unsealed(clinic));
    }

    private Optional<Fault> unsealed(UUID clinic) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSEALED)) {
            statement.setObject(1, clinic);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Fault(Fault.Kind.UNSEALED, 0, "event " + row.getString(1)))
                        : Optional.empty();
            }
        }
    }

    /**
     * What came out for one clinic.
     *
     * @param clinic whose audit
     * @param rows how many sealed events were read
     * @param fault the first thing that is wrong; none where the audit is whole
     */
    public record Verdict(UUID clinic, long rows, Optional<Fault> fault) {}
}
