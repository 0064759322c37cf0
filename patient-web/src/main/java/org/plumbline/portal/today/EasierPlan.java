package org.plumbline.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.plumbline.course.ViewEasier;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Person;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.LineInWords;
import org.plumbline.text.Jsons;

/** The easier variants of the caller's day for the script that leads through the exercises. */
@RequestScoped
public class EasierPlan {

    private final ViewEasier viewEasier;
    private final ViewCatalogue viewCatalogue;
    private final ExerciseJson json;
    private final Person person;

    @Inject
    EasierPlan(ViewEasier viewEasier, ViewCatalogue viewCatalogue, ExerciseJson json, Person person) {
        this.viewEasier = viewEasier;
        this.viewCatalogue = viewCatalogue;
        this.json = json;
        this.person = person;
    }

    EasierPlan() {
        this(null, null, null, null);
    }

    /** Each variant under the id of the line that it takes the place of. */
    public JsonObject json() {
        Catalogue catalogue = viewCatalogue.current();
        JsonObjectBuilder easier = Jsons.object();
        viewEasier.own().forEach((id, line) -> {
            LineInWords words = new LineInWords(line, catalogue, person.getLocale());
            easier.add(id.toString(), json.of(new ExerciseCard(id, words, catalogue, false)));
        });
        return easier.build();
    }
}
