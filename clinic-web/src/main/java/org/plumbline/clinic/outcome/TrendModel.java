package org.plumbline.clinic.outcome;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.plumbline.outcome.MeasureCourse;

/**
 * A measure's scores as Chart.js takes them: days since 1970 to the right, scores upwards. The drawing's script adds colours and
 * dates as the reader writes them.
 */
record TrendModel(MeasureCourse course, Locale locale) {

    /** Numbers, and words of ours alone; what could end a script is written otherwise all the same. */
    String json() {
        JsonObjectBuilder model = Json.createObjectBuilder()
                .add("type", "line")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("datasets", Json.createArrayBuilder().add(line())))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "x",
                                                        Json.createObjectBuilder()
                                                                .add("type", "linear"))
                                                .add("y", scale()))
                                .add("locale", locale.toLanguageTag()));
        course.error().ifPresent(error -> model.add("band", error));
        return model.build().toString().replace("<", "\\u003c");
    }

    private JsonObjectBuilder line() {
        JsonArrayBuilder points = Json.createArrayBuilder();
        course.points()
                .forEach(point -> points.add(Json.createObjectBuilder()
                        .add("x", point.takenOn().toEpochDay())
                        .add("y", point.score())));
        return Json.createObjectBuilder().add("data", points);
    }

    private JsonObjectBuilder scale() {
        return Json.createObjectBuilder()
                .add("min", course.measure().scale().low())
                .add("max", course.measure().scale().high());
    }
}
