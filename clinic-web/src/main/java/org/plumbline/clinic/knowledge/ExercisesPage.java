package org.plumbline.clinic.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Exercise;

/** The library: the clinic's exercises, searched and read; kept at hand by each member, hidden by the admin. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ExercisesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final LibraryDesk desk;

    private final Locale locale;
    private String exercise;
    private Library library;
    private LibraryList list;
    private String reason;
    private String hidden;

    @Inject
    ExercisesPage(LibraryDesk desk, Person person) {
        this.desk = desk;
        this.locale = person.getLocale();
    }

    ExercisesPage() {
        this.desk = null;
        this.locale = null;
    }

    /** Opens the library, with the exercise that the address names. */
    public void open() {
        library = desk.library(locale);
        list = new LibraryList(this, library);
        if (exercise != null) {
            shown();
        }
    }

    void show(String id) {
        exercise = id;
        hidden = null;
    }

    void star(String id) {
        if (library.favourites().contains(id)) {
            desk.favourites().drop(id);
        } else {
            desk.favourites().keep(id);
        }
        readAnew();
    }

    /** Offers the exercise no longer, in the whole clinic. */
    @Allows(value = Who.ADMIN, on = Whose.CLINICS)
    public void hide() {
        if (isReasoned() && Refusals.isAccepted(() -> desk.hide().hideExercise(exercise, reason))) {
            hidden = exercise;
            readAnew();
        }
    }

    /** Offers the exercise again. */
    @Allows(value = Who.ADMIN, on = Whose.CLINICS)
    public void offer() {
        if (isReasoned() && Refusals.isAccepted(() -> desk.hide().showExercise(exercise, reason))) {
            Notices.done("knowledge_exercises.done.shown");
            readAnew();
        }
    }

    /** Takes back that an exercise was hidden just now. */
    @Allows(value = Who.ADMIN, on = Whose.CLINICS)
    public void undo() {
        if (hidden != null) {
            desk.hide().showExercise(hidden, Notices.text("knowledge_exercises.note.undone"));
            hidden = null;
            readAnew();
        }
    }

    private boolean isReasoned() {
        boolean reasoned = reason != null && !reason.isBlank();
        if (!reasoned) {
            Notices.refusedAt("offer:reason", "knowledge_catalogue.error.reason");
        }
        return reasoned;
    }

    private void readAnew() {
        reason = null;
        library = desk.library(locale);
        list.in(library);
    }

    private Exercise shown() {
        return library.catalogue().everyExercise().stream()
                .filter(one -> one.id().equals(exercise))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** What was found. */
    public LibraryList getList() {
        return list;
    }

    /** The exercise that is shown whole; null where none was chosen. */
    public ExerciseDetail getDetail() {
        return exercise == null ? null : new ExerciseDetail(this, shown(), library);
    }

    /** The id of the exercise that is shown, as the address names it; null where none was chosen. */
    public String getExercise() {
        return exercise;
    }

    public void setExercise(String id) {
        exercise = id;
    }

    /** Whether it was hidden just now, and this can be taken back. */
    public boolean isUndoable() {
        return hidden != null && hidden.equals(exercise);
    }

    /** Why it is hidden or shown. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
