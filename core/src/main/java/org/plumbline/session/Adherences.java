package org.plumbline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.record.Reach;

/** How much of what is prescribed is done, of many patients at once. To be asked within a transaction. */
@ApplicationScoped
public class Adherences {

    /** How far back it is counted. */
    public static final int DAYS = 28;

    private static final int WEEK = 7;

    private final EntityManager entityManager;

    @Inject
    Adherences(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Adherences() {
        this(null);
    }

    /**
     * For each program that has run for a week or longer, the part that was done of what was due in its last four weeks: 0
     * to 1; who does more than is due counts as 1.
     */
    public List<Double> ofRunning(LocalDate today, Reach reach) {
        return reach.of(entityManager.createNamedQuery("ExerciseLog.ofRunningPrograms", Object[].class))
                .setParameter("since", today.minusDays(DAYS))
                .setParameter("today", today)
                .setParameter("begun", today.minusDays(WEEK))
                .getResultStream()
                .filter(row -> row[1] != null)
                .map(row -> part((LocalDate) row[0], (Number) row[1], (Number) row[2], today))
                .toList();
    }

    private static double part(LocalDate startsOn, Number perWeek, Number done, LocalDate today) {
        long days = Math.min(DAYS, ChronoUnit.DAYS.between(startsOn, today));
        return Math.min(1, done.doubleValue() * WEEK / (perWeek.doubleValue() * days));
    }
}
