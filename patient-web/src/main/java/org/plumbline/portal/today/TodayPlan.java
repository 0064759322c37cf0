package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.plumbline.figure.ShownPictures;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Person;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.ExercisePicture;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;
import org.plumbline.program.Program;

/** The caller's day for the script that leads through the exercises, in the language of the caller's pages. */
@RequestScoped
public class TodayPlan {

    private static final int DAYS = 90;

    private static final String PICTURES = "/portal/api/picture/";

    private final TodayPage today;
    private final ViewPain viewPain;
    private final ShownPictures pictures;
    private final Person person;
    private final Caller caller;

    @Inject
    TodayPlan(TodayPage today, ViewPain viewPain, ShownPictures pictures, Person person, Caller caller) {
        this.today = today;
        this.viewPain = viewPain;
        this.pictures = pictures;
        this.person = person;
        this.caller = caller;
    }

    TodayPlan() {
        this(null, null, null, null, null);
    }

    /** The day: whose and which it is, the program and its exercises. No program and no exercises where none runs. */
    public JsonObject json() {
        JsonObjectBuilder plan = Json.createObjectBuilder()
                .add("patient", caller.patientId().toString())
                .add("day", today.day().toString())
                .add("zone", zone())
                .add("paused", today.isPaused())
                .add("minutes", today.getMinutes())
                .add("region", region().name());
        today.running().map(Program::id).ifPresent(program -> plan.add("program", program.toString()));
        return plan.add("exercises", exercises(today.getExercises())).build();
    }

    /** The zone of the clinic, whose days count: a device may be in another. */
    private String zone() {
        return caller.rights().orElseThrow().clinic().zone().getId();
    }

    /** Where it hurt last; most backs hurt low. */
    private PainRegion region() {
        List<PainReport> reports = viewPain.own(DAYS);
        return reports.isEmpty()
                ? PainRegion.LOWER
                : reports.get(reports.size() - 1).region();
    }

    private JsonArrayBuilder exercises(List<ExerciseCard> cards) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        cards.stream().map(this::exercise).forEach(all::add);
        return all;
    }

    private JsonObjectBuilder exercise(ExerciseCard card) {
        JsonObjectBuilder exercise = Json.createObjectBuilder()
                .add("id", card.getId().toString())
                .add("name", card.getName())
                .add("told", card.getDose())
                .add("reason", card.getReason())
                .add("feel", card.getFeel())
                .add("note", card.getNote())
                .add("done", card.isDone())
                .add("active", card.isStayActive())
                .add("sides", Json.createArrayBuilder(card.sides()))
                .add("steps", Json.createArrayBuilder(card.getSteps()))
                .add("dose", dose(card.dose()));
        if (pictures.has(card.getPicture())) {
            exercise.add("picture", picture(card));
        }
        return exercise;
    }

    private static JsonObjectBuilder dose(Dose dose) {
        return Json.createObjectBuilder()
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
        JsonObjectBuilder shown = Json.createObjectBuilder()
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
