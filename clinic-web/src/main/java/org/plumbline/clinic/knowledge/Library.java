package org.plumbline.clinic.knowledge;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;

/**
 * The clinic's exercises as a member sees them.
 *
 * @param favourites the ids of those that the member keeps at hand
 */
public record Library(Catalogue catalogue, Locale locale, Set<String> favourites) implements Serializable {

    public Library {
        favourites = Set.copyOf(favourites);
    }

    boolean isFavourite(Exercise exercise) {
        return favourites.contains(exercise.id());
    }

    boolean isOwn(Exercise exercise) {
        return catalogue.isOwn(exercise.id());
    }

    String nameOf(Exercise exercise) {
        return exercise.name().in(locale);
    }

    Stream<String> musclesOf(Exercise exercise) {
        return exercise.muscles().stream().map(id -> catalogue.muscle(id).name().in(locale));
    }
}
