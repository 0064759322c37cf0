package org.plumbline.clinic.knowledge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plumbline.clinic.Notices;
import org.plumbline.curation.ChangePicture;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Costly;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.knowledge.OwnExercise;

/** The picture of an exercise of the clinic's own: one of the catalogue's, an upload, a short video, or none. */
@Named
@ViewScoped
@Costly
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class PicturePage implements Serializable {

    private static final String AGAIN = "/knowledge/picture.xhtml?faces-redirect=true&exercise=";
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final ViewCatalogue catalogues;

    @SuppressWarnings("serial")
    private final ChangePicture change;

    private final Locale locale;
    private final PictureForm form = new PictureForm();

    @SuppressWarnings("serial")
    private Catalogue catalogue;

    private String exercise;
    private String chosen;

    @Inject
    PicturePage(ViewCatalogue catalogues, ChangePicture change, Person person) {
        this.catalogues = catalogues;
        this.change = change;
        this.locale = person.getLocale();
    }

    PicturePage() {
        this.catalogues = null;
        this.change = null;
        this.locale = null;
    }

    /** Opens the own exercise that the address names, or the clinic's first, with the pictures that the address looks for. */
    public void open() {
        catalogue = catalogues.current();
        chosen = catalogue.adaptations().exercises().stream()
                .map(OwnExercise::id)
                .filter(id -> exercise == null || id.equals(exercise))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        form.setSearch(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("search"));
    }

    /** Takes what was uploaded. */
    public String upload() {
        change.upload(chosen, form.takeImage(), form.getShows());
        return done("knowledge_picture.done.changed");
    }

    /** Takes the short video that was uploaded. */
    public String film() {
        change.film(chosen, form.takeVideo(), form.getShows());
        return done("knowledge_picture.done.changed");
    }

    /** Leaves the exercise without a picture. */
    public String remove() {
        change.remove(chosen);
        return done("knowledge_picture.done.removed");
    }

    String use(String shown) {
        change.draw(chosen, shown);
        return done("knowledge_picture.done.changed");
    }

    private String done(String key) {
        Notices.done(key);
        return AGAIN + chosen;
    }

    /** The pictures of the catalogue that fit what is looked for. */
    public List<PictureTile> getTiles() {
        return catalogue.original().everyExercise().stream()
                .map(one -> new PictureTile(this, one, locale))
                .filter(tile -> tile.isNamed(form.getSearch()))
                .sorted(Comparator.comparing(PictureTile::getName, Collator.getInstance(locale)))
                .toList();
    }

    /** The picture that the exercise has; null where it has none. */
    public ExercisePicture getPicture() {
        return ExercisePicture.of(shown(), catalogue).orElse(null);
    }

    /** What the exercise is called. */
    public String getName() {
        return shown().name().in(locale);
    }

    private Exercise shown() {
        return catalogue.exercise(chosen);
    }

    /** What is entered. */
    public PictureForm getForm() {
        return form;
    }

    /** The id of the exercise that is shown. */
    public String getChosen() {
        return chosen;
    }

    /** The exercise's id, as the address names it. */
    public String getExercise() {
        return exercise;
    }

    public void setExercise(String id) {
        exercise = id;
    }
}
