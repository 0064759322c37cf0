package org.plumbline.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Binds the tenant at the start of every transaction, on both walls: EclipseLink's and the database's.
 *
 * <p>It stands behind {@code @Transactional} itself, inside the platform's own interceptor, so that no use case can have
 * a transaction and forget the binding. The connection is the one that EclipseLink goes on with: asking for it first
 * makes EclipseLink begin its side of the transaction, otherwise it would read through another.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class TenantBinding {

    private final EntityManager entityManager;
    private final CurrentTenant currentTenant;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    TenantBinding(
            EntityManager entityManager, CurrentTenant currentTenant, TransactionSynchronizationRegistry transaction) {
        this.entityManager = entityManager;
        this.currentTenant = currentTenant;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object bind(InvocationContext invocation) throws Exception {
        UUID tenant = currentTenant.id();
        Object bound = transaction.getResource(TenantBinding.class);
        if (bound == null) {
            bind(entityManager, tenant);
            transaction.putResource(TenantBinding.class, tenant);
        } else if (!bound.equals(tenant)) {
            throw new SecondTenant();
        }
        return invocation.proceed();
    }

    /** Binds both walls to a clinic until the running transaction ends. */
    static void bind(EntityManager entityManager, UUID tenant) throws SQLException {
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
        entityManager.setProperty(TenantRow.CONTEXT_PROPERTY, tenant.toString());
    }
}
