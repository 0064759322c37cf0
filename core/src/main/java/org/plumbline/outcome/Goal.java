package org.plumbline.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** What a patient wants to do again. Its words and target stay as they are; it ends, and another begins. */
@Entity
@NamedQuery(name = "Goal.ofPatient", query = "select g from Goal g where g.patientId = :patient order by g.setAt, g.id")
public class Goal extends VersionedRow {

    @Column(name = "patient_id")
    private UUID patientId;

    private int place;

    private String activity;

    private int target;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "set_at")
    private Instant setAt;

    @Embedded
    private Ending ending;

    protected Goal() {}

    /** Ends it; once is enough. */
    void end(GoalEnding how, UUID member, Instant now) {
        if (!isEnded()) {
            ending = new Ending(how, member, now);
        }
    }

    UUID patientId() {
        return patientId;
    }

    int place() {
        return place;
    }

    /** What the patient wants to do, in their own words. */
    public String activity() {
        return activity;
    }

    /** How well, 0 to 10. */
    public int target() {
        return target;
    }

    /** By when. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was set. */
    public Instant setAt() {
        return setAt;
    }

    /** Whether it has ended, and is no longer asked about. */
    public boolean isEnded() {
        return ending().isPresent();
    }

    /** How it ended. */
    public Optional<GoalEnding> ending() {
        return Optional.ofNullable(ending).map(Ending::how);
    }
}
