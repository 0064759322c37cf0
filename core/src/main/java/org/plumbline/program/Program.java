package org.plumbline.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Side;
import org.plumbline.record.Reach;
import org.plumbline.tenancy.VersionedRow;

/** A numbered version of exercises with doses, assigned to a patient for a period. Its lines never change. */
@Entity
@NamedQuery(
        name = "Program.ofPatient",
        query = "select distinct p from Program p join fetch p.exercises e where p.patientId = :patient"
                + " order by p.number desc, e.position")
@NamedQuery(
        name = "Program.active",
        query = "select p from Program p where p.patientId = :patient and p.replacedAt is null")
@NamedQuery(
        name = "Program.copyable",
        query = "select g, p from Program g, Patient p where p.id = g.patientId and g.replacedAt is null"
                + " and p.name.folded >= :from and p.name.folded < :to and " + Reach.CONDITION
                + " order by p.name.folded, p.id")
@NamedQuery(name = "Program.ids", query = "select p.id from Program p")
@NamedQuery(
        name = "Program.assignments",
        query = "select g.patientId, g.assignment.assignedAt, g.assignment.assignedBy from Program g, Patient p"
                + " where p.id = g.patientId and " + Reach.CONDITION + " order by g.patientId, g.number")
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

    /** The exercises, in the order in which they are done; one whose dose changes with the weeks has a line for each dose. */
    public List<PrescribedExercise> exercises() {
        return List.copyOf(exercises);
    }

    /** The exercises, each once, with all its doses. */
    public List<PhasedExercise> phased() {
        return exercises.stream()
                .collect(Collectors.groupingBy(
                        line -> new Phase(line.exercise(), line.side(), line.dysfunction()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(PhasedExercise::new)
                .toList();
    }

    /** What the doses of one exercise have in common. */
    private record Phase(String exercise, Side side, Optional<String> dysfunction) {}

    /** The exercises of the week that a day is in, on whatever day of it they are done; none outside the program's period. */
    public List<PrescribedExercise> ofWeekOf(LocalDate day) {
        return exercises.stream().filter(line -> line.isOfWeekOf(day)).toList();
    }

    /** The exercises that may be done on a day: those whose days the patient chooses, too. */
    public List<PrescribedExercise> dueOn(LocalDate day) {
        return exercises.stream().filter(line -> line.isDueOn(day)).toList();
    }

    /**
     * How many exercises were to be done from one day to another, both included: what was prescribed for those days, by the
     * weeks and the days of the week that were prescribed. Never rounded where the patient chooses the days.
     */
    public double prescribed(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .mapToDouble(day -> exercises.stream()
                        .mapToDouble(line -> line.timesOn(day))
                        .sum())
                .sum();
    }

    /** Whether it says what an order says. */
    boolean isAs(ProgramOrder order) {
        return basis.isAs(order.basis())
                && period.equals(order.period())
                && assignment.handover().equals(order.handover())
                && exercises.stream()
                        .map(PrescribedExercise::asOrdered)
                        .toList()
                        .equals(order.lines().stream().map(Prescription::asKept).toList());
    }
}
