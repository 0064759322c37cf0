package org.plumbline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Article;
import org.plumbline.knowledge.Catalogue;

class ReadingTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void putsWhatIsAboutThePatientFirst() {
        Reading reading = Reading.of(CATALOGUE.articles(), Set.of("pelvic-rotation"));

        assertThat(reading.chosen()).extracting(Article::id).containsExactly("hips-that-differ");
        assertThat(reading.others()).hasSize(CATALOGUE.articles().size() - 1);
    }

    @Test
    void choosesNothingWhereNothingIsConfirmed() {
        Reading reading = Reading.of(CATALOGUE.articles(), Set.of());

        assertThat(reading.chosen()).isEmpty();
        assertThat(reading.others()).isEqualTo(CATALOGUE.articles());
    }

    @Test
    void goesOnFromTheChosenToTheOthersAndEnds() {
        Reading reading = Reading.of(CATALOGUE.articles(), Set.of("pelvic-rotation"));
        Article chosen = reading.chosen().get(0);
        List<Article> others = reading.others();

        assertThat(reading.after(chosen)).contains(others.get(0));
        assertThat(reading.after(others.get(others.size() - 1))).isEmpty();
    }

    @Test
    void findsNothingOfAnUnknownId() {
        Reading reading = Reading.of(CATALOGUE.articles(), Set.of());

        assertThat(reading.find("small-steps")).isPresent();
        assertThat(reading.find("no-such-article")).isEmpty();
        assertThat(reading.find(null)).isEmpty();
    }

    @Test
    void tellsTheMinutesOfEachArticle() {
        assertThat(CATALOGUE.articles())
                .allSatisfy(
                        article -> assertThat(article.minutes(Locale.ENGLISH)).isBetween(1, 5));
    }
}
