package org.plumbline.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.VersionedRow;

/** A numbered version of exercises with doses, assigned to a patient for a period. Its lines never change. */
@Entity
@NamedQuery(
        name = "Program.ofPatient",
        query = "select p from Program p where p.patientId = :patient order by p.number desc")
@NamedQuery(
        name = "Program.active",
        query = "select p from Program p where p.patientId = :patient and p.replacedAt is null")
@NamedQuery(
        name = "Program.activeAmong",
        query = "select p from Program p where p.patientId in :patients and p.replacedAt is null")
@NamedQuery(name = "Program.ids", query = "select p.id from Program p")
public class Program extends VersionedRow {

    @Column(name = "patient_id")
    private UUID patientId;

    private int number;

    @Embedded
    private Basis basis;

    @Embedded
    private Period period;

    @Embedded
    private Assignment assignment;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @OneToMany(mappedBy = "program", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PrescribedExercise> exercises = new ArrayList<>();

    protected Program() {}

    Program(UUID patientId, int number, Basis basis, Period period, Assignment assignment) {
        this.patientId = patientId;
        this.number = number;
        this.basis = basis;
        this.period = period;
        this.assignment = assignment;
    }

    void prescribe(Prescription prescription, String dysfunction) {
        exercises.add(new PrescribedExercise(this, exercises.size() + 1, prescription, dysfunction));
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    /** The patient it is assigned to. */
    public UUID patientId() {
        return patientId;
    }

    /** The patient's first program is number 1. */
    public int number() {
        return number;
    }

    /** The assessment that it rests on. */
    public Basis basis() {
        return basis;
    }

    /** From when to when it is to be done. */
    public Period period() {
        return period;
    }

    /** Who assigned it, and when. */
    public Assignment assignment() {
        return assignment;
    }

    /** When a newer program took its place; nothing while it is the patient's program. */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    /** The exercises, in the order in which they are done. */
    public List<PrescribedExercise> exercises() {
        return List.copyOf(exercises);
    }
}
