package org.plumbline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.patient.Patient;
import org.plumbline.program.Program;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.Aggregates;

/** The programs of many patients, with when something was done last. To be asked within a transaction. */
@ApplicationScoped
public class RunningPrograms {

    private final EntityManager entityManager;

    @Inject
    RunningPrograms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    RunningPrograms() {
        this(null);
    }

    /**
     * Which programs are meant: those that a patient has and that run out, and those that nothing is done of.
     *
     * @param today they have begun
     * @param quietSince nothing was done after this day
     * @param endFrom they end on this day or later
     * @param endTo and on this day or before
     */
    public record Asked(LocalDate today, LocalDate quietSince, LocalDate endFrom, LocalDate endTo) {}

    /** The programs that are meant, each patient's at most once. */
    public List<RunningProgram> of(Asked asked, Reach reach) {
        return reach.of(entityManager.createNamedQuery("Session.lastOfPrograms", Object[].class))
                .setParameter("today", asked.today())
                .setParameter("quiet", asked.quietSince())
                .setParameter("from", asked.endFrom())
                .setParameter("to", asked.endTo())
                .getResultStream()
                .map(found -> new RunningProgram((Program) found[0], (Patient) found[1], Aggregates.day(found[2])))
                .toList();
    }
}
