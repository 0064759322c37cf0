package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Exercise;

/** The exercises that a search of the library finds, so many at a time. */
public final class LibraryList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 24;

    private final ExercisesPage page;
    private final LibrarySearch search;
    private Library library;
    private int most = AT_A_TIME;

    LibraryList(ExercisesPage page, Library library) {
        this.page = page;
        this.library = library;
        this.search = new LibrarySearch(library, LibraryPart.values());
    }

    /** Goes on in the library as it has become. */
    void in(Library changed) {
        library = changed;
        search.in(changed);
    }

    /** Shows the next ones, too. */
    public void more() {
        most += AT_A_TIME;
    }

    /** The first of what is found, by name. */
    public List<LibraryTile> getTiles() {
        return found().sorted(Comparator.comparing(library::nameOf, Collator.getInstance(library.locale())))
                .limit(most)
                .map(exercise -> new LibraryTile(page, exercise, library))
                .toList();
    }

    private Stream<Exercise> found() {
        return library.catalogue().everyExercise().stream().filter(search::finds);
    }

    /** How many are found. */
    public long getCount() {
        return found().count();
    }

    /** How many of them are not shown yet. */
    public long getLeft() {
        return Math.max(0, getCount() - most);
    }

    /** The search. */
    public LibrarySearch getSearch() {
        return search;
    }
}
