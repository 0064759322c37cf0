package org.plumbline.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.program.Program;
import org.plumbline.tenancy.TenantJdbc;

/** The sessions of the bound clinic's patients. What is done twice in a day is there once. */
@ApplicationScoped
class Sessions {

    private static final String INSERT_SESSION =
            "insert into exercise_session (tenant_id, done_on, id, patient_id, program_id)"
                    + " values (current_tenant(), ?, ?, ?, ?) on conflict do nothing";
    private static final String INSERT_LOG =
            "insert into exercise_log (tenant_id, done_on, id, session_id, prescribed_exercise_id, easier, done_at, recorded_at)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String INSERT_SKIP =
            "insert into exercise_skip (tenant_id, skipped_on, id, patient_id, prescribed_exercise_id, reason, skipped_at,"
                    + " recorded_at) values (current_tenant(), ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final Clock clock;

    @Inject
    Sessions(EntityManager entityManager, TenantJdbc jdbc, Clock clock) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Sessions() {
        this(null, null, null);
    }

    void log(UUID id, Program program, ExerciseEntry entry, LocalDate day) {
        jdbc.insert(
                INSERT_LOG,
                day,
                id,
                sessionOn(day, program),
                entry.exercise(),
                entry.easier(),
                at(entry),
                OffsetDateTime.now(clock));
    }

    /** What is left out makes no session: a day on which nothing was done is none. */
    void skip(UUID id, UUID patient, ExerciseEntry entry, LocalDate day) {
        String reason = entry.skipped().orElseThrow().name();
        jdbc.insert(INSERT_SKIP, day, id, patient, entry.exercise(), reason, at(entry), OffsetDateTime.now(clock));
    }

    private static OffsetDateTime at(ExerciseEntry entry) {
        return entry.at().atOffset(ZoneOffset.UTC);
    }

    private UUID sessionOn(LocalDate day, Program program) {
        UUID fresh = UuidCreator.getTimeOrderedEpoch();
        if (jdbc.insert(INSERT_SESSION, day, fresh, program.patientId(), program.id())) {
            return fresh;
        }
        return entityManager
                .createNamedQuery("Session.idOn", UUID.class)
                .setParameter("day", day)
                .setParameter("patient", program.patientId())
                .setParameter("program", program.id())
                .getSingleResult();
    }

    Set<UUID> doneOn(LocalDate day, UUID patient) {
        return Set.copyOf(entityManager
                .createNamedQuery("ExerciseLog.doneOn", UUID.class)
                .setParameter("day", day)
                .setParameter("patient", patient)
                .getResultList());
    }

    List<DoneExercise> since(UUID patient, LocalDate day, int most) {
        return entityManager
                .createNamedQuery("ExerciseLog.since", DoneExercise.class)
                .setParameter("patient", patient)
                .setParameter("since", day)
                .setMaxResults(most)
                .getResultList();
    }

    List<SkippedExercise> skippedSince(UUID patient, LocalDate day, int most) {
        return entityManager
                .createNamedQuery("SkippedExercise.since", SkippedExercise.class)
                .setParameter("patient", patient)
                .setParameter("since", day)
                .setMaxResults(most)
                .getResultList();
    }

    List<DoneOnDay> perDay(UUID patient, LocalDate since) {
        return entityManager
                .createNamedQuery("ExerciseLog.countPerDay", DoneOnDay.class)
                .setParameter("patient", patient)
                .setParameter("since", since)
                .getResultList();
    }
}
