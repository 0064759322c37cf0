package org.plumbline.clinic.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;

/** The exercises of the clinic's catalogue: which are offered, which are its own. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ExercisesPage implements Serializable {

    private static final String AGAIN = "exercises?faces-redirect=true&includeViewParams=true";
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Curating curating;

    private final Locale locale;
    private String exercise;

    @SuppressWarnings("serial")
    private Catalogue catalogue;

    @SuppressWarnings("serial")
    private Exercise shown;

    private String reason;

    @Inject
    ExercisesPage(Curating curating, Person person) {
        this.curating = curating;
        this.locale = person.getLocale();
    }

    ExercisesPage() {
        this.curating = null;
        this.locale = null;
    }

    /** Opens the list, at the exercise that the address names or at the first. */
    public void open() {
        catalogue = curating.view().catalogue();
        shown = catalogue.everyExercise().stream()
                .filter(one -> exercise == null || one.id().equals(exercise))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** Stops offering the exercise. */
    public String hide() {
        if (Refusals.isAccepted(() -> curating.hide().hideExercise(shown.id(), reason))) {
            Notices.done("knowledge_exercises.done.hidden");
        }
        return AGAIN;
    }

    /** Offers the exercise again. */
    public String show() {
        if (Refusals.isAccepted(() -> curating.hide().showExercise(shown.id(), reason))) {
            Notices.done("knowledge_exercises.done.shown");
        }
        return AGAIN;
    }

    /** All exercises, also the hidden ones. */
    public List<EntryLine> getExercises() {
        return catalogue.everyExercise().stream()
                .map(one -> EntryLine.of(one, catalogue, locale))
                .sorted(Comparator.comparing(EntryLine::getName, Collator.getInstance(locale)))
                .toList();
    }

    /** The exercise that is shown, as a line. */
    public EntryLine getLine() {
        return EntryLine.of(shown, catalogue, locale);
    }

    /** Its picture; null where it has none. */
    public ExercisePicture getPicture() {
        return ExercisePicture.of(shown, catalogue).orElse(null);
    }

    /** How hard it is on heart and breath, as the end of a message key; empty where nobody says. */
    public String getEffort() {
        return shown.work().effort().map(effort -> effort.level().name()).orElse("");
    }

    /** What it is for, as the end of a message key. */
    public String getRole() {
        return shown.role().name();
    }

    /** How it is done. */
    public List<String> getSteps() {
        return shown.steps().stream().map(step -> step.in(locale)).toList();
    }

    /** What it answers, with the reason. */
    public List<String> getAnswers() {
        return shown.answers().stream()
                .map(answer ->
                        catalogue.dysfunction(answer.dysfunction()).name().in(locale))
                .distinct()
                .toList();
    }

    /** In which conditions it is not given. */
    public List<String> getContraindications() {
        return shown.care().contraindications().stream()
                .map(one -> catalogue.terms().condition(one.condition()).in(locale))
                .toList();
    }

    /** The exercise's id, as the address names it. */
    public String getExercise() {
        return exercise;
    }

    public void setExercise(String id) {
        exercise = id;
    }

    /** Why it is hidden or shown. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
