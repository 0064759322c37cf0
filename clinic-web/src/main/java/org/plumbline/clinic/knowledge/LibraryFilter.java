package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Role;
import org.plumbline.text.Accents;

/** What is looked for in the library; what is not chosen finds all. */
public final class LibraryFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String muscle;
    private String dysfunction;
    private Role role;
    private Position position;
    private Equipment equipment;
    private LibraryPart part = LibraryPart.ALL;

    boolean finds(Exercise exercise, Library library) {
        return part.has(exercise, library)
                && (isEmpty(muscle) || exercise.muscles().contains(muscle))
                && (isEmpty(dysfunction) || !exercise.answersTo(dysfunction).isEmpty())
                && (role == null || exercise.role() == role)
                && (position == null || exercise.position() == position)
                && (equipment == null || exercise.equipment().contains(equipment))
                && isNamed(exercise, library);
    }

    /** By its own name and those of its muscles, accents and capitals aside. */
    private boolean isNamed(Exercise exercise, Library library) {
        String sought = folded(isEmpty(text) ? "" : text.strip());
        return Stream.concat(Stream.of(library.nameOf(exercise)), library.musclesOf(exercise))
                .anyMatch(name -> folded(name).contains(sought));
    }

    private static String folded(String words) {
        return Accents.off(words).toLowerCase(Locale.ROOT);
    }

    private static boolean isEmpty(String words) {
        return words == null || words.isBlank();
    }

    /** What the exercise's name, or one of its muscles', holds. */
    public String getText() {
        return text;
    }

    public void setText(String words) {
        text = words;
    }

    /** A muscle that works or is stretched, by its id. */
    public String getMuscle() {
        return muscle;
    }

    public void setMuscle(String id) {
        muscle = id;
    }

    /** A dysfunction that it answers, by its id. */
    public String getDysfunction() {
        return dysfunction;
    }

    public void setDysfunction(String id) {
        dysfunction = id;
    }

    /** What it is for. */
    public Role getRole() {
        return role;
    }

    public void setRole(Role wanted) {
        role = wanted;
    }

    /** In which position it is done. */
    public Position getPosition() {
        return position;
    }

    public void setPosition(Position wanted) {
        position = wanted;
    }

    /** What it needs. */
    public Equipment getEquipment() {
        return equipment;
    }

    public void setEquipment(Equipment wanted) {
        equipment = wanted;
    }

    /** Which of them are looked through. */
    public LibraryPart getPart() {
        return part;
    }

    public void setPart(LibraryPart chosen) {
        part = chosen == null ? LibraryPart.ALL : chosen;
    }
}
