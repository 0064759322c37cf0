package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Exercise;

/** An exercise among those that were found: opened, and kept at hand. */
public final class LibraryTile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ExercisesPage page;

    @SuppressWarnings("serial")
    private final Exercise exercise;

    private final Library library;

    LibraryTile(ExercisesPage page, Exercise exercise, Library library) {
        this.page = page;
        this.exercise = exercise;
        this.library = library;
    }

    /** Shows it whole. */
    public void open() {
        page.show(exercise.id());
    }

    /** Keeps it at hand, or no longer. */
    public void star() {
        page.star(exercise.id());
    }

    /** What is said of it. */
    public ExerciseFacts getFacts() {
        return new ExerciseFacts(exercise, library);
    }

    /** What the star says to who doesn't see it. */
    public String getStarred() {
        return Notices.text("layout.favourite.star", library.nameOf(exercise));
    }

    /** Whether it is the one that is shown whole. */
    public boolean isCurrent() {
        return exercise.id().equals(page.getExercise());
    }
}
