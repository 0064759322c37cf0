package org.plumbline.launcher.seed;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.knowledge.Text;

/** The templates that a clinic of the demo keeps for its messages. */
final class MessageTemplateRows {

    private static final Text NAME = new Text("How is it going?", "¿Qué tal va?");
    private static final Text TEXT = new Text(
            "Hello {name}, how are the exercises going? Write to me if something gets in the way.",
            "Hola, {nombre}: ¿qué tal van los ejercicios? Escríbeme si algo te lo pone difícil.");

    private MessageTemplateRows() {}

    static List<Row> of(Place place, UUID clinician) {
        Instant kept = place.days().at(place.days().yesterday(), LocalTime.NOON);
        return List.of(
                new Row("message_template", place.clinic(), Chance.of(clinician).id(kept))
                        .with("name", NAME.in(place.language()))
                        .with("english", TEXT.in(Locale.ENGLISH))
                        .with("spanish", TEXT.in(Locale.forLanguageTag("es")))
                        .with("changed_by", clinician)
                        .with("changed_at", kept));
    }
}
