package org.plumbline.clinic.program;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.clinic.knowledge.Library;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.LibraryEntry;
import org.plumbline.program.ProposedProgram;
import org.plumbline.reasoning.ProposedExercise;

/** Everything that can be given to this patient, by a key that a form can carry: nothing else gets into the program. */
final class Shelf {

    private final Library library;
    private final List<LibraryEntry> entries;
    private final Map<String, ProposedProgram.Line> lines = new HashMap<>();

    Shelf(List<LibraryEntry> entries, Catalogue catalogue, Locale locale) {
        this.entries = entries;
        this.library = new Library(
                catalogue,
                locale,
                entries.stream()
                        .filter(LibraryEntry::favourite)
                        .map(entry -> entry.exercise().id())
                        .collect(Collectors.toSet()));
        entries.forEach(entry -> entry.lines().forEach(line -> lines.put(key(line.proposed()), line)));
    }

    /** Exercise, side, and what it answers on which side: letters, digits and hyphens apart by colons. */
    static String key(ProposedExercise proposed) {
        String answered = proposed.answered()
                .map(one -> one.dysfunction() + ":" + one.side())
                .orElse(":");
        return proposed.exercise().id() + ":" + proposed.side() + ":" + answered;
    }

    Optional<ProposedProgram.Line> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    ExerciseCard card(ProposedExercise proposed) {
        return new ExerciseCard(proposed, catalogue(), locale());
    }

    List<LibraryEntry> entries() {
        return entries;
    }

    Library library() {
        return library;
    }

    Catalogue catalogue() {
        return library.catalogue();
    }

    Locale locale() {
        return library.locale();
    }

    /** What it is made of: with another shelf, a form that was kept does not fit. */
    String shape() {
        return catalogue().version() + ":" + lines.size();
    }
}
