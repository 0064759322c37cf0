package org.plumbline.clinic.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.transfer.copy.CopiedProgram;

/** A program of another clinic, in the reader's language as far as it is the catalogue's. */
public final class ProgramView {

    private final CopiedProgram program;
    private final Locale locale;

    ProgramView(CopiedProgram program, Locale locale) {
        this.program = program;
        this.locale = locale;
    }

    /** Which one it was there. */
    public int getNumber() {
        return program.number();
    }

    /** What it was for, as the end of a message key. */
    public String getKind() {
        return program.kind().name();
    }

    /** The first day. */
    public LocalDate getFrom() {
        return program.days().from();
    }

    /** The last day. */
    public LocalDate getTo() {
        return program.days().to();
    }

    /** Who assigned it there. */
    public String getBy() {
        return program.assigned().by();
    }

    /** The clinician's reason; empty where there is none. */
    public String getReason() {
        return program.reason();
    }

    /** What was said to the patient; empty where nothing was. */
    public String getNote() {
        return program.note();
    }

    /** The exercises. */
    public List<ExerciseLine> getExercises() {
        return program.exercises().stream().map(this::line).toList();
    }

    private ExerciseLine line(CopiedProgram.Exercise exercise) {
        return new ExerciseLine(
                exercise.name().in(locale),
                exercise.side() == Side.NONE ? null : exercise.side().name(),
                exercise.against().map(this::words).orElse(null),
                dose(exercise.dose()) + days(exercise.weekdays()),
                exercise.note());
    }

    private String words(Text text) {
        return text.in(locale);
    }

    private static String dose(CopiedProgram.Dose dose) {
        return Notices.text(
                "transfer_record.value.dose",
                dose.sets(),
                dose.repetitions(),
                dose.holdSeconds(),
                dose.restSeconds(),
                dose.daysPerWeek());
    }

    private String days(List<DayOfWeek> weekdays) {
        return weekdays.isEmpty()
                ? ""
                : weekdays.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** An exercise; side and dysfunction are null where it has none. */
    public record ExerciseLine(String name, String side, String against, String dose, String note) {}
}
