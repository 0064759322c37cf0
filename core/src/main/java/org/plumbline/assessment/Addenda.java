package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Caller;
import org.plumbline.tenancy.TenantJdbc;
import org.plumbline.time.ClinicCalendar;

/** What was added to signed assessments. */
@ApplicationScoped
class Addenda {

    private static final String INSERT =
            "insert into addendum (tenant_id, id, assessment_id, words, written_by, written_at)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Caller caller;
    private final ClinicCalendar calendar;

    @Inject
    Addenda(EntityManager entityManager, TenantJdbc jdbc, Caller caller, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.caller = caller;
        this.calendar = calendar;
    }

    Addenda() {
        this(null, null, null, null);
    }

    /** Adds the caller's words; false where this key was added before. */
    boolean add(UUID key, UUID assessment, String words) {
        return jdbc.insert(
                INSERT,
                key,
                assessment,
                words,
                caller.memberId(),
                calendar.now().atOffset(ZoneOffset.UTC));
    }

    List<Addendum> of(UUID assessment) {
        return entityManager
                .createNamedQuery("Addendum.ofAssessment", Addendum.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }
}
