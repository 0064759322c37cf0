package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.plumbline.figure.ShownPictures;
import org.plumbline.identity.Person;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.text.Jsons;

/** Tells an exercise to the script that leads through it, in the language of the caller's pages. */
@RequestScoped
class ExerciseJson {

    private static final String PICTURES = "/portal/api/picture/";

    private final ShownPictures pictures;
    private final Person person;

    @Inject
    ExerciseJson(ShownPictures pictures, Person person) {
        this.pictures = pictures;
        this.person = person;
    }

    ExerciseJson() {
        this(null, null);
    }

    /** An exercise as the script shows it. */
    JsonObjectBuilder of(ExerciseCard card) {
        JsonObjectBuilder exercise = Jsons.object()
                .add("id", card.getId().toString())
                .add("name", card.getName())
                .add("told", card.getDose())
                .add("reason", card.getReason())
                .add("feel", card.getFeel())
                .add("note", card.getNote())
                .add("done", card.isDone())
                .add("active", card.isStayActive())
                .add("sides", Jsons.array(card.sides()))
                .add("steps", Jsons.array(card.getSteps()))
                .add("dose", dose(card.dose()));
        if (pictures.has(card.getPicture())) {
            exercise.add("picture", picture(card));
        }
        return exercise;
    }

    private static JsonObjectBuilder dose(Dose dose) {
        return Jsons.object()
                .add("sets", dose.sets())
                .add("repetitions", dose.repetitions())
                .add("hold", dose.holdSeconds())
                .add("move", dose.repetitions() == 1 ? 0 : Dose.moveSeconds())
                .add("rest", dose.restSeconds());
    }

    /** Where it lies, moving where it can; for each side where it has two. */
    private JsonObjectBuilder picture(ExerciseCard card) {
        ExercisePicture picture = card.getPicture();
        String address = PICTURES + picture.getName();
        JsonObjectBuilder shown = Jsons.object()
                .add("described", picture.in(person.getLocale()))
                .add("filmed", picture.isFilmed())
                .add("still", address);
        if (picture.isDrawn()) {
            String drawn = address + "?language=" + person.getLocale().getLanguage() + "&side=";
            shown.add("still", drawn).add("moving", "&moving=true");
        }
        return shown;
    }
}
