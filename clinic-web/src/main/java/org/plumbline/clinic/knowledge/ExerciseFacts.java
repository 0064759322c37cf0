package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;

/** What a page says of an exercise of the library at a glance. */
public final class ExerciseFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Exercise exercise;

    private final Library library;

    /** An exercise, as the reader's library has it. */
    public ExerciseFacts(Exercise exercise, Library library) {
        this.exercise = exercise;
        this.library = library;
    }

    /** The exercise's id. */
    public String getId() {
        return exercise.id();
    }

    /** What it is called. */
    public String getName() {
        return library.nameOf(exercise);
    }

    /** What it is for, as the end of a message key. */
    public String getRole() {
        return exercise.role().name();
    }

    /** In which position it is done, as the end of a message key. */
    public String getPosition() {
        return exercise.position().name();
    }

    /** What it needs, each as the end of a message key. */
    public List<String> getEquipment() {
        return exercise.equipment().stream().map(Enum::name).toList();
    }

    /** The muscles that work or are stretched, apart by commas. */
    public String getMuscles() {
        return library.musclesOf(exercise).collect(Collectors.joining(", "));
    }

    /** Whether the clinic added it. */
    public boolean isOwn() {
        return library.isOwn(exercise);
    }

    /** Whether the clinic does not offer it. */
    public boolean isHidden() {
        return !library.catalogue().offers(exercise);
    }

    /** Whether the reader keeps it at hand. */
    public boolean isFavourite() {
        return library.isFavourite(exercise);
    }

    /** Its picture; null where it has none. */
    public ExercisePicture getPicture() {
        return ExercisePicture.of(exercise, library.catalogue()).orElse(null);
    }
}
