package org.plumbline.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one clinic: the base of every entity.
 *
 * <p>The database's key is (tenant_id, id); the entity's is the id alone, a UUIDv7 that the application makes.
 */
@MappedSuperclass
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantRow.CONTEXT_PROPERTY, primaryKey = false)
public abstract class TenantRow {

    /** The property of the entity manager that names the tenant to EclipseLink. */
    static final String CONTEXT_PROPERTY = "plumbline.tenant";

    @Id
    private UUID id;

    /** A row with an id of its own. */
    protected TenantRow() {
        this(UuidCreator.getTimeOrderedEpoch());
    }

    /** A row that belongs to another one and bears its id. */
    protected TenantRow(UUID id) {
        this.id = id;
    }

    /** The row's id: known from its making on, ordered by time. */
    public final UUID id() {
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TenantRow row && id.equals(row.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(id);
    }
}
