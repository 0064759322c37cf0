package org.plumbline.clinic.outcome;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.plumbline.outcome.MeasureCourse;
import org.plumbline.text.Jsons;

/**
 * A measure's scores as Chart.js takes them: days since 1970 to the right, scores upwards. The drawing's script adds colours and
 * dates as the reader writes them.
 */
record TrendModel(MeasureCourse course, Locale locale) {

    /** Numbers, and words of ours alone; what could end a script is written otherwise all the same. */
    String json() {
        JsonObjectBuilder model = Jsons.object()
                .add("type", "line")
                .add("data", Jsons.object().add("datasets", Jsons.array().add(line())))
                .add(
                        "options",
                        Jsons.object()
                                .add(
                                        "scales",
                                        Jsons.object()
                                                .add("x", Jsons.object().add("type", "linear"))
                                                .add("y", scale()))
                                .add("locale", locale.toLanguageTag()));
        course.error().ifPresent(error -> model.add("band", error));
        return model.build().toString().replace("<", "\\u003c");
    }

    private JsonObjectBuilder line() {
        JsonArrayBuilder points = Jsons.array();
        course.points()
                .forEach(point -> points.add(
                        Jsons.object().add("x", point.takenOn().toEpochDay()).add("y", point.score())));
        return Jsons.object().add("data", points);
    }

    private JsonObjectBuilder scale() {
        return Jsons.object()
                .add("min", course.measure().scale().low())
                .add("max", course.measure().scale().high());
    }
}
