package org.plumbline.worklist;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.identity.Caller;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantJdbc;
import org.plumbline.time.ClinicCalendar;

/** What the members of the bound clinic are done with. What is marked twice in a day is there once. */
@ApplicationScoped
class DoneWork {

    private static final String INSERT =
            "insert into work_done (tenant_id, id, deed_id, patient_id, kind, event, done_on, done_by, done_at)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final ClinicCalendar calendar;
    private final Caller caller;

    @Inject
    DoneWork(EntityManager entityManager, TenantJdbc jdbc, ClinicCalendar calendar, Caller caller) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.caller = caller;
    }

    DoneWork() {
        this(null, null, null, null);
    }

    /** Keeps, under the id of one deed, that the caller is done with these events; false where they all were done with today. */
    boolean add(UUID deed, WorkKind kind, UUID patient, Set<UUID> events) {
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        LocalDate today = calendar.today();
        return events.stream()
                        .sorted()
                        .filter(event -> jdbc.insert(
                                INSERT,
                                UuidCreator.getTimeOrderedEpoch(),
                                deed,
                                patient,
                                kind.name(),
                                event,
                                today,
                                caller.memberId(),
                                now))
                        .count()
                > 0;
    }

    List<WorkDone> ofDeed(UUID deed) {
        return entityManager
                .createNamedQuery("WorkDone.ofDeed", WorkDone.class)
                .setParameter("deed", deed)
                .getResultList();
    }

    /** What was done after a day and not taken back. */
    List<Owned<WorkDone>> since(LocalDate day, Reach reach) {
        return reach.of(entityManager.createNamedQuery("WorkDone.since", Object[].class))
                .setParameter("day", day)
                .getResultStream()
                .map(found -> Owned.of(WorkDone.class, found))
                .toList();
    }
}
