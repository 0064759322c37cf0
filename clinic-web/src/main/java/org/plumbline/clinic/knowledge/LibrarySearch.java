package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Text;

/** The search of the library, the same on each page that has one: what is looked for, and what there is to choose from. */
public final class LibrarySearch implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<LibraryPart> parts;

    private final LibraryFilter filter = new LibraryFilter();
    private Library library;

    /** A search of these parts of a library. */
    public LibrarySearch(Library library, LibraryPart... parts) {
        this.library = library;
        this.parts = List.of(parts);
    }

    /** Goes on in the library as it has become. */
    void in(Library changed) {
        library = changed;
    }

    /** Whether an exercise is looked for. */
    public boolean finds(Exercise exercise) {
        return filter.finds(exercise, library);
    }

    /** The muscles to choose from: those of the exercises. */
    public List<Choice> getMuscles() {
        return choices(library.catalogue().everyExercise().stream()
                .flatMap(exercise -> exercise.muscles().stream())
                .distinct()
                .map(id -> choice(id, library.catalogue().muscle(id).name())));
    }

    /** The dysfunctions to choose from. */
    public List<Choice> getDysfunctions() {
        return choices(library.catalogue().dysfunctions().stream().map(one -> choice(one.id(), one.name())));
    }

    private Choice choice(String id, Text name) {
        return new Choice(id, name.in(library.locale()));
    }

    private List<Choice> choices(Stream<Choice> all) {
        return all.sorted(Comparator.comparing(Choice::label, Collator.getInstance(library.locale())))
                .toList();
    }

    /** What exercises are for. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** In which positions they are done. */
    public Position[] getPositions() {
        return Position.values();
    }

    /** What they need. */
    public Equipment[] getEquipment() {
        return Equipment.values();
    }

    /** The parts of the library that can be looked through. */
    public List<LibraryPart> getParts() {
        return parts;
    }

    /** What is looked for. */
    public LibraryFilter getFilter() {
        return filter;
    }
}
