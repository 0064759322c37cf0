package org.plumbline.clinic.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.LineInWords;
import org.plumbline.program.PhasedExercise;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.ProgramDifference;

/** A version of a program, with what it changed against the one before. */
public final class VersionCard {

    private final Program program;
    private final Program before;
    private final Catalogue catalogue;
    private final Locale locale;

    /** A version, and behind it the one before, where there is one. */
    VersionCard(List<Program> versions, Catalogue catalogue, Locale locale) {
        this.program = versions.get(0);
        this.before = versions.size() > 1 ? versions.get(1) : null;
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The version. */
    public Program getProgram() {
        return program;
    }

    /** The number of the one before, against which it is held; null where there is none. */
    public Integer getBefore() {
        return before == null ? null : before.number();
    }

    /** What it tells the patient beside the exercises; empty where there is nothing. */
    public String getNote() {
        return program.assignment().handover().note();
    }

    /** Whether the note is another than before. */
    public boolean isNoteChanged() {
        return before != null
                && !getNote().equals(before.assignment().handover().note());
    }

    /** How sure the patient was, 0 to 10; null where nobody asked. */
    public Integer getConfidence() {
        return program.assignment().handover().confidence().orElse(null);
    }

    /** All its exercises with what became of each, those taken out at the end. */
    public List<Row> getRows() {
        if (before == null) {
            return program.phased().stream()
                    .map(one -> row("FIRST", List.of(), one))
                    .toList();
        }
        ProgramDifference difference = ProgramDifference.between(before, program);
        Stream<Row> now = program.phased().stream().map(exercise -> now(exercise, difference));
        Stream<Row> gone = difference.removed().stream().map(one -> row("REMOVED", told(one), one));
        return Stream.concat(now, gone).toList();
    }

    private Row now(PhasedExercise exercise, ProgramDifference difference) {
        if (difference.added().contains(exercise)) {
            return row("ADDED", List.of(), exercise);
        }
        return difference.changed().stream()
                .filter(change -> change.after().equals(exercise))
                .map(change -> row("CHANGED", told(change.before()), exercise))
                .findFirst()
                .orElseGet(() -> row("SAME", List.of(), exercise));
    }

    private Row row(String kind, List<String> was, PhasedExercise is) {
        PrescribedExercise line = is.first();
        LineInWords words = new LineInWords(line.line(), catalogue, locale);
        String side = words.exercise().sided() ? line.side().name() : "";
        List<String> now = kind.equals("REMOVED") ? List.of() : told(is);
        return new Row(kind, words.name(), side, was, now, line.instruction().practised());
    }

    /** Each dose with its weeks and its note. */
    private List<String> told(PhasedExercise exercise) {
        return exercise.phases().stream()
                .map(line -> new LineInWords(line.line(), catalogue, locale))
                .map(words -> Stream.of(words.weeks(), words.dose(), words.note())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    /**
     * An exercise of a version.
     *
     * @param kind what became of it: the end of a message key
     * @param was what was said before; empty where nothing changed
     * @param is what is said now; empty where it was taken out
     */
    public record Row(String kind, String name, String side, List<String> was, List<String> is, boolean practised) {

        public Row {
            was = List.copyOf(was);
            is = List.copyOf(is);
        }
    }
}
