package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plumbline.identity.Caller;
import org.plumbline.tenancy.TenantJdbc;
import org.plumbline.time.ClinicCalendar;

/** The goals of the bound clinic's patients. */
@ApplicationScoped
class Goals {

    /** As many as PSFS asks for. */
    private static final int MOST = 3;

    private static final String INSERT =
            "insert into goal (tenant_id, id, patient_id, place, activity, target, due_on, set_by, set_at)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Caller caller;
    private final ClinicCalendar calendar;

    @Inject
    Goals(EntityManager entityManager, TenantJdbc jdbc, Caller caller, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.caller = caller;
        this.calendar = calendar;
    }

    Goals() {
        this(null, null, null, null);
    }

    /** Puts a goal at the first place that is free; false where none is, also when two come at once. */
    boolean add(UUID id, UUID patient, GoalEntry entry) {
        return IntStream.rangeClosed(1, MOST)
                .anyMatch(place -> jdbc.insert(
                        INSERT,
                        id,
                        patient,
                        place,
                        entry.activity(),
                        entry.target(),
                        entry.dueOn(),
                        caller.memberId(),
                        calendar.now().atOffset(ZoneOffset.UTC)));
    }

    Optional<Goal> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Goal.class, id));
    }

    /** All of a patient's, those that have ended too, the oldest first. */
    List<Goal> of(UUID patient) {
        return entityManager
                .createNamedQuery("Goal.ofPatient", Goal.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** Those that a patient has now. */
    List<Goal> openOf(UUID patient) {
        return of(patient).stream().filter(goal -> !goal.isEnded()).toList();
    }
}
