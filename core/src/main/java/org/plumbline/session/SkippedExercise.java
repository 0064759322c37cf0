package org.plumbline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.tenancy.TenantRow;

/** An exercise that a patient left out on a day. Rows are inserted by {@link Sessions} alone. */
@Entity
@Table(name = "exercise_skip")
@NamedQuery(
        name = "SkippedExercise.since",
        query = "select s from SkippedExercise s where s.patientId = :patient and s.skippedOn >= :since"
                + " order by s.skippedOn desc, s.id")
public class SkippedExercise extends TenantRow {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "prescribed_exercise_id")
    private UUID prescribedExerciseId;

    @Column(name = "skipped_on")
    private LocalDate skippedOn;

    @Enumerated(EnumType.STRING)
    private SkipReason reason;

    protected SkippedExercise() {}

    /** The day, in the clinic's zone. */
    public LocalDate day() {
        return skippedOn;
    }

    /** The line of the program. */
    public UUID prescribedExercise() {
        return prescribedExerciseId;
    }

    /** Why. */
    public SkipReason reason() {
        return reason;
    }
}
