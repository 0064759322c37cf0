package org.plumbline.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plumbline.identity.Clinic;
import org.plumbline.tenancy.CurrentTenant;

/** The bound clinic's days: they begin at midnight in its zone. To be asked within a transaction. */
@RequestScoped
public class ClinicCalendar {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final Clock clock;
    private ZoneId zone;

    @Inject
    ClinicCalendar(EntityManager entityManager, CurrentTenant tenant, Clock clock) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.clock = clock;
    }

    ClinicCalendar() {
        this(null, null, null);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Today in the clinic. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day in the clinic on which a moment falls. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate();
    }

    /** The clinic's zone. */
    public ZoneId zone() {
        if (zone == null) {
            zone = clinic().zone();
        }
        return zone;
    }

    /** The clinic itself. */
    public Clinic clinic() {
        return entityManager.find(Clinic.class, tenant.id());
    }
}
