package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;
import org.plumbline.tenancy.TenantRow;

/** One line of a program: an exercise, its dose, and the finding that it is for. */
@Entity
@Table(name = "prescribed_exercise")
public class PrescribedExercise extends TenantRow {

    @ManyToOne
    @JoinColumn(name = "program_id")
    private Program program;

    private int position;
    private String exercise;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    private Answered answered;

    @Embedded
    private PrescribedDose dose;

    @Embedded
    private Instruction instruction;

    protected PrescribedExercise() {}

    PrescribedExercise(Program program, int position, Prescription prescription, String dysfunction) {
        this.program = program;
        this.position = position;
        this.exercise = prescription.exercise();
        this.side = prescription.side();
        this.answered = new Answered(prescription.hypothesis().orElse(null), dysfunction);
        this.dose = new PrescribedDose(prescription.dose());
        this.instruction = prescription.instruction();
    }

    /** The exercise, by its id in the catalogue. */
    public String exercise() {
        return exercise;
    }

    /** The side to train; none for both. */
    public Side side() {
        return side;
    }

    /** The dysfunction that it answers, by its id in the catalogue; nothing for the stay-active item. */
    public Optional<String> dysfunction() {
        return Optional.ofNullable(answered).map(Answered::dysfunction);
    }

    /** The confirmed hypothesis that it answers. */
    public Optional<UUID> hypothesisId() {
        return Optional.ofNullable(answered).map(Answered::hypothesisId);
    }

    /** How much. */
    public Dose dose() {
        return dose.value();
    }

    /** On which days, in which weeks, with which words. */
    public Instruction instruction() {
        return instruction;
    }

    /** What it says, whatever program it stands in. */
    public ProgramLine line() {
        return new ProgramLine(exercise, side, dysfunction(), dose(), instruction);
    }

    /** Whether it may be asked for on a day: in that week of the program, on that day of the week. */
    public boolean isDueOn(LocalDate day) {
        return isOfWeekOf(day) && instruction.days().fit(day);
    }

    /** Whether that day's week is one of its weeks. */
    boolean isOfWeekOf(LocalDate day) {
        Period period = program.period();
        return period.contains(day) && instruction.weeks().contain(period.weekOf(day));
    }

    /** How often it was to be done on a day; where the patient chooses the days, a part of one. */
    double timesOn(LocalDate day) {
        boolean free = instruction.days().areFree();
        double times = free ? (double) dose().daysPerWeek() / DayOfWeek.values().length : 1;
        return isDueOn(day) ? times : 0;
    }

    /** What a line says as it was ordered, so that the same order is known again. */
    Prescription asOrdered() {
        return new Prescription(exercise, side, hypothesisId(), dose(), instruction);
    }

    Program program() {
        return program;
    }

    /** What it answers; nothing for the stay-active item. */
    @Embeddable
    static class Answered {

        @Column(name = "hypothesis_id")
        private UUID hypothesisId;

        private String dysfunction;

        protected Answered() {}

        Answered(UUID hypothesisId, String dysfunction) {
            this.hypothesisId = hypothesisId;
            this.dysfunction = dysfunction;
        }

        UUID hypothesisId() {
            return hypothesisId;
        }

        String dysfunction() {
            return dysfunction;
        }
    }
}
