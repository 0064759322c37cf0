package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.Locale;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exercise;

/**
 * An entry of the catalogue, as a line of a list.
 *
 * @param own whether the clinic added it or changed something of it
 * @param hidden whether the clinic does not offer it
 */
public record EntryLine(String id, String name, boolean own, boolean hidden) implements Serializable {

    static EntryLine of(Dysfunction dysfunction, Catalogue catalogue, Locale locale) {
        boolean own = dysfunction.named().stream().anyMatch(criterion -> catalogue.isOwn(criterion.name()));
        return new EntryLine(dysfunction.id(), dysfunction.name().in(locale), own, !catalogue.offers(dysfunction));
    }

    static EntryLine of(Exercise exercise, Catalogue catalogue, Locale locale) {
        return new EntryLine(
                exercise.id(), exercise.name().in(locale), catalogue.isOwn(exercise.id()), !catalogue.offers(exercise));
    }

    /** The entry's id. */
    public String getId() {
        return id;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Whether the clinic added it or changed something of it. */
    public boolean isOwn() {
        return own;
    }

    /** Whether the clinic does not offer it. */
    public boolean isHidden() {
        return hidden;
    }
}
