package org.plumbline.clinic.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Person;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exercise;
import org.plumbline.text.Accents;

/** The dysfunctions and exercises of the clinic's catalogue that a search finds, in the person's language. */
@ApplicationScoped
class FoundEntries {

    private static final int MOST = 6;

    private final ViewCatalogue catalogue;
    private final Person person;

    @Inject
    FoundEntries(ViewCatalogue catalogue, Person person) {
        this.catalogue = catalogue;
        this.person = person;
    }

    FoundEntries() {
        this(null, null);
    }

    /** Names in which each of the words stands; those that begin with the first come first. */
    Stream<Hit> of(String words) {
        Catalogue entries = catalogue.current();
        String wanted = folded(words);
        return Stream.concat(
                        entries.everyDysfunction().stream().map(this::hit),
                        entries.everyExercise().stream().map(this::hit))
                .filter(hit -> Stream.of(wanted.split("\\s+")).allMatch(folded(hit.label())::contains))
                .sorted(Comparator.comparing((Hit hit) -> !folded(hit.label()).startsWith(wanted))
                        .thenComparing(Hit::label))
                .limit(MOST);
    }

    private Hit hit(Dysfunction dysfunction) {
        String name = dysfunction.name().in(person.getLocale());
        return new Hit("dysfunction", name, "", "/knowledge/catalogue.xhtml?dysfunction=" + dysfunction.id());
    }

    private Hit hit(Exercise exercise) {
        String name = exercise.name().in(person.getLocale());
        return new Hit("exercise", name, "", "/knowledge/exercises.xhtml?exercise=" + exercise.id());
    }

    private static String folded(String words) {
        return Accents.off(words.toLowerCase(Locale.ROOT));
    }
}
