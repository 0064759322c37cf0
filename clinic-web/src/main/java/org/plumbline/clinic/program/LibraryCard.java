package org.plumbline.clinic.program;

import java.io.Serializable;
import java.util.List;
import org.plumbline.clinic.knowledge.ExerciseFacts;
import org.plumbline.program.LibraryEntry;
import org.plumbline.program.ProposedProgram;
import org.plumbline.reasoning.Obstacle;

/** An exercise of the library: what it is, for what it can be added, or why it can't. */
public final class LibraryCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final LibraryEntry entry;

    private final LinesForm lines;

    LibraryCard(LibraryEntry entry, LinesForm lines) {
        this.entry = entry;
        this.lines = lines;
    }

    /** Each finding and side for which it can be added. */
    public List<Option> getOptions() {
        return entry.lines().stream().map(line -> new Option(line, lines)).toList();
    }

    /** Whether it can't be given. */
    public boolean isRefused() {
        return entry.lines().isEmpty();
    }

    /** Why it can't be given, as the end of a message key; empty where it can. */
    public String getAgainst() {
        return entry.against().map(Obstacle::kind).map(Enum::name).orElse("");
    }

    /** The condition that speaks against it; empty where none does. */
    public String getCondition() {
        return entry.against()
                .flatMap(Obstacle::condition)
                .map(words -> words.in(lines.shelf().locale()))
                .orElse("");
    }

    /** What is said of it. */
    public ExerciseFacts getFacts() {
        return new ExerciseFacts(entry.exercise(), lines.shelf().library());
    }

    /** A finding and side for which it can be added. */
    public static final class Option implements Serializable {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        private final ProposedProgram.Line line;

        private final LinesForm lines;

        Option(ProposedProgram.Line line, LinesForm lines) {
            this.line = line;
            this.lines = lines;
        }

        /** Takes it into the program. */
        public void add() {
            lines.add(line);
        }

        /** What it is, and why. */
        public ExerciseCard getCard() {
            return lines.card(line.proposed());
        }

        /** Whether it is in the program already. */
        public boolean isIn() {
            return lines.has(line.proposed());
        }
    }
}
