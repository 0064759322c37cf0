package org.plumbline.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.keycloak.SignedIds;
import org.plumbline.tenancy.CurrentTenant;
import org.plumbline.tenancy.TenantJdbc;

/** The addresses of the bound clinic's patients' calendars. To be asked within a transaction. */
@ApplicationScoped
class CalendarAddresses {

    static final String PURPOSE = "calendar of a patient";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final CurrentTenant tenant;
    private final SignedIds ids;

    @Inject
    CalendarAddresses(EntityManager entityManager, TenantJdbc jdbc, CurrentTenant tenant, SignedIds ids) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.tenant = tenant;
        this.ids = ids;
    }

    CalendarAddresses() {
        this(null, null, null, null);
    }

    /** The address that a patient has now. */
    Optional<CalendarAddress> openOf(UUID patient) {
        return entityManager
                .createNamedQuery("CalendarAddress.openOf", CalendarAddress.class)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarAddress> find(UUID id) {
        return Optional.ofNullable(entityManager.find(CalendarAddress.class, id));
    }

    /** Makes a patient's address; nothing where the same patient is just making one elsewhere. */
    Optional<CalendarAddress> make(UUID patient, Instant now) {
        if (!jdbc.tryLock("calendar of " + patient)) {
            return Optional.empty();
        }
        openOf(patient).ifPresent(old -> old.revoke(now));
        // There is one open at a time, which only the database knows: the old one ends before the new one begins.
        entityManager.flush();
        CalendarAddress made = new CalendarAddress(patient, now);
        entityManager.persist(made);
        return Optional.of(made);
    }

    /** What stands in the address. */
    String secretOf(CalendarAddress address) {
        return ids.sign(PURPOSE, new SignedIds.Signed(tenant.id(), address.id()));
    }
}
