package org.plumbline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.TenantRow;

/** One exercise done in a session. Rows are inserted by {@link Sessions} alone. */
@Entity
@Table(name = "exercise_log")
@NamedQuery(
        name = "ExerciseLog.doneOn",
        query = "select l.prescribedExerciseId from ExerciseLog l"
                + " where l.doneOn = :day and l.session.patientId = :patient")
@NamedQuery(
        name = "ExerciseLog.since",
        query =
                "select new org.plumbline.session.DoneExercise(l.doneOn, l.prescribedExerciseId, l.easier) from ExerciseLog l"
                        + " where l.doneOn >= :since and l.session.patientId = :patient order by l.doneOn desc")
@NamedQuery(
        name = "ExerciseLog.countPerDay",
        query =
                "select new org.plumbline.session.DoneOnDay(l.doneOn, count(l)) from ExerciseLog l"
                        + " where l.doneOn >= :since and l.session.patientId = :patient group by l.doneOn order by l.doneOn desc")
@NamedQuery(
        name = "ExerciseLog.ofRunningPrograms",
        query =
                "select g.period.startsOn, (select sum(e.dose.daysPerWeek) from PrescribedExercise e where e.program = g),"
                        + " (select count(l) from ExerciseLog l where l.session.programId = g.id and l.doneOn >= :since"
                        + " and l.doneOn < :today) from Program g, Patient p where p.id = g.patientId and g.replacedAt is null"
                        + " and g.period.startsOn <= :begun and g.period.endsOn >= :today and " + Reach.CONDITION)
public class ExerciseLog extends TenantRow {

    @ManyToOne
    @JoinColumn(name = "session_id")
    private Session session;

    @Column(name = "prescribed_exercise_id")
    private UUID prescribedExerciseId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private boolean easier;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ExerciseLog() {}
}
