package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.plumbline.course.SessionLight;
import org.plumbline.course.ViewOwnLight;
import org.plumbline.course.ViewOwnLight.OwnLight;
import org.plumbline.identity.Caller;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;
import org.plumbline.program.Program;
import org.plumbline.text.Jsons;

/** The caller's day for the script that leads through the exercises, in the language of the caller's pages. */
@RequestScoped
public class TodayPlan {

    private static final int DAYS = 90;

    private final TodayPage today;
    private final ViewPain viewPain;
    private final ViewOwnLight viewOwnLight;
    private final ExerciseJson json;
    private final Caller caller;

    @Inject
    TodayPlan(TodayPage today, ViewPain viewPain, ViewOwnLight viewOwnLight, ExerciseJson json, Caller caller) {
        this.today = today;
        this.viewPain = viewPain;
        this.viewOwnLight = viewOwnLight;
        this.json = json;
        this.caller = caller;
    }

    TodayPlan() {
        this(null, null, null, null, null);
    }

    /** The day: whose and which it is, the program and its exercises. No program and no exercises where none runs. */
    public JsonObject json() {
        List<PainReport> reports = viewPain.own(DAYS);
        OwnLight light = viewOwnLight.of(reports, today.askedAt());
        PainSoFar pain = new PainSoFar(
                today.catalogue().rules().rescreen(),
                reports,
                new SessionLight(today.catalogue()).redFrom(today.day(), reports));
        JsonObjectBuilder plan = Jsons.object()
                .add("patient", caller.patientId().toString())
                .add("day", today.day().toString())
                .add("zone", zone())
                .add("paused", today.isPaused())
                .add("minutes", today.getMinutes())
                .add("region", pain.region().name())
                .add("light", light.light().name())
                .add("easy", light.tooMuch())
                .add("says", light.says().in(today.locale()))
                .add("asks", light.asks())
                .add("rescreen", pain.rescreen());
        today.running().map(Program::id).ifPresent(program -> plan.add("program", program.toString()));
        return plan.add("exercises", exercises(today.getExercises())).build();
    }

    /** The zone of the clinic, whose days count: a device may be in another. */
    private String zone() {
        return caller.rights().orElseThrow().clinic().zone().getId();
    }

    private JsonArrayBuilder exercises(List<ExerciseCard> cards) {
        JsonArrayBuilder all = Jsons.array();
        cards.stream().map(json::of).forEach(all::add);
        return all;
    }
}
