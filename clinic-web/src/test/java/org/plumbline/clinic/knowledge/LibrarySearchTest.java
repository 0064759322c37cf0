package org.plumbline.clinic.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Adaptations;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Equipment;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Role;

class LibrarySearchTest {

    private static final Catalogue CATALOGUE = Catalogue.load().adapted(hiding("bridge"));
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private LibrarySearch search;

    @BeforeEach
    void open() {
        search = search(Locale.ENGLISH);
    }

    @Test
    void findsByNameAndMuscleAccentsAside() {
        search.getFilter().setText("  WALK ");
        assertThat(found()).isNotEmpty().contains("walking").doesNotContain("dead-bug");
        search.getFilter().setText("gluteus medius");
        assertThat(found()).contains("side-lying-leg-raise");
        search = search(SPANISH);
        search.getFilter().setText("gluteo");
        assertThat(found()).contains("side-lying-leg-raise");
    }

    @Test
    void findsWhatMeetsEveryChoice() {
        search.getFilter().setMuscle("gluteus-medius");
        search.getFilter().setDysfunction("high-hip");
        search.getFilter().setRole(Role.STRENGTHEN);
        search.getFilter().setPosition(Position.LYING_ON_SIDE);
        assertThat(exercises())
                .isNotEmpty()
                .allMatch(one -> one.muscles().contains("gluteus-medius"))
                .allMatch(one -> !one.answersTo("high-hip").isEmpty())
                .allMatch(one -> one.role() == Role.STRENGTHEN && one.position() == Position.LYING_ON_SIDE);
        search.getFilter().setEquipment(Equipment.ROLLER);
        assertThat(found()).isEmpty();
    }

    @Test
    void keepsWhatIsHiddenInAPartOfItsOwn() {
        assertThat(found()).isNotEmpty().doesNotContain("bridge");
        search.getFilter().setPart(LibraryPart.HIDDEN);
        assertThat(found()).containsExactly("bridge");
    }

    @Test
    void showsTheMembersFavouritesUnlessTheyAreHidden() {
        search.getFilter().setPart(LibraryPart.FAVOURITES);
        assertThat(found()).containsExactly("walking");
    }

    @Test
    void takesNoPartForAll() {
        search.getFilter().setPart(null);
        assertThat(search.getFilter().getPart()).isEqualTo(LibraryPart.ALL);
    }

    private List<String> found() {
        return exercises().stream().map(Exercise::id).toList();
    }

    private List<Exercise> exercises() {
        return CATALOGUE.everyExercise().stream().filter(search::finds).toList();
    }

    private static LibrarySearch search(Locale locale) {
        return new LibrarySearch(new Library(CATALOGUE, locale, Set.of("walking", "bridge")), LibraryPart.values());
    }

    private static Adaptations hiding(String exercise) {
        return new Adaptations(
                1, Map.of(), Optional.empty(), Set.of(Adaptations.exercise(exercise)), List.of(), Map.of());
    }
}
