package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.Program;

/** A version of a patient's program, as the page lists it. */
public final class ProgramLine {

    private final Program program;
    private final boolean paused;
    private final List<ExerciseLine> exercises;

    ProgramLine(Program program, boolean paused, Catalogue catalogue, Locale locale) {
        this.program = program;
        this.paused = paused;
        this.exercises = ExerciseLine.of(Optional.of(program), catalogue, locale);
    }

    /** The program's id. */
    public UUID getId() {
        return program.id();
    }

    /** The patient's first is number 1. */
    public int getNumber() {
        return program.number();
    }

    /** The first day. */
    public LocalDate getStart() {
        return program.period().startsOn();
    }

    /** The last day. */
    public LocalDate getEnd() {
        return program.period().endsOn();
    }

    /** Whether it is the one that the patient has. */
    public boolean isCurrent() {
        return program.replacedAt().isEmpty();
    }

    /** How it stands, as the end of a message key. */
    public String getStatus() {
        if (isCurrent() && paused) {
            return "PAUSED";
        }
        return isCurrent() ? "ASSIGNED" : "ENDED";
    }

    /** What it is for, as the end of a message key. */
    public String getKind() {
        return program.basis().kind().name();
    }

    /** Why nothing is targeted, or why there are so many exercises; empty otherwise. */
    public String getReason() {
        return program.basis().reason();
    }

    /** The assessment that it rests on. */
    public UUID getAssessment() {
        return program.basis().assessmentId();
    }

    /** What is done, in its order. */
    public List<ExerciseLine> getExercises() {
        return exercises;
    }
}
