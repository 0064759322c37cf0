package org.plumbline.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Clinic;
import org.plumbline.tenancy.CurrentTenant;

/** The bound clinic's days: they begin at midnight in its zone. To be asked within a transaction. */
@ApplicationScoped
public class ClinicCalendar {

    private final EntityManager entityManager;
    private final CurrentTenant tenant;
    private final Clock clock;
    private final Caller caller;

    @Inject
    ClinicCalendar(EntityManager entityManager, CurrentTenant tenant, Clock clock, Caller caller) {
        this.entityManager = entityManager;
        this.tenant = tenant;
        this.clock = clock;
        this.caller = caller;
    }

    ClinicCalendar() {
        this(null, null, null, null);
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

    /** The clinic's zone: as the caller's rights know it, which are at most a minute old, and where nobody calls, as its row has it. */
    public ZoneId zone() {
        return caller.rights().map(rights -> rights.clinic().zone()).orElseGet(() -> clinic().zone());
    }

    /** The clinic itself. */
    public Clinic clinic() {
        return entityManager.find(Clinic.class, tenant.id());
    }
}
