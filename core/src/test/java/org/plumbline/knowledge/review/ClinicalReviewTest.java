package org.plumbline.knowledge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.knowledge.Catalogue;

/** The page for clinical review: in step with the catalogue, complete, and safe to open. */
class ClinicalReviewTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Links LINKS = new Links(List.of("review.css"), "index.html", "es.html");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern WITHIN = Pattern.compile("href=\"#([^\"]+)\"");

    private final ClinicalReview review = new ClinicalReview();

    @Test
    void isWrittenAnewWithTheCatalogue() throws IOException {
        Map<Path, String> expected = new ReviewFiles(HOME).contents(CATALOGUE);

        for (Map.Entry<Path, String> file : expected.entrySet()) {
            assertThat(same(file.getKey(), file.getValue()))
                    .as(
                            "%s is not in step with the catalogue: run ./plumbline clinical",
                            HOME.relativize(file.getKey()))
                    .isTrue();
        }
    }

    @Test
    void isTheSameOnEveryRun() {
        assertThat(review.page(Catalogue.load(), Locale.ENGLISH, LINKS)).isEqualTo(english());
    }

    @Test
    void hasEveryEntryUnderItsAnchor() {
        List<String> anchors = Stream.of(
                        CATALOGUE.dysfunctions().stream().map(Anchor::of),
                        CATALOGUE.tests().stream().map(Anchor::of),
                        CATALOGUE.muscles().stream().map(Anchor::of),
                        CATALOGUE.exercises().stream().map(Anchor::of),
                        CATALOGUE.redFlags().stream().map(flag -> "redflag-" + flag.id()),
                        CATALOGUE.measures().stream().map(measure -> "measure-" + measure.id()),
                        CATALOGUE.articles().stream().map(article -> "article-" + article.id()),
                        CATALOGUE.sources().stream().map(source -> "source-" + source.key()))
                .flatMap(ids -> ids)
                .toList();

        assertThat(found(ID, english())).containsAll(anchors);
        assertThat(found(ID, spanish())).containsAll(anchors);
    }

    @Test
    void hasNoAnchorTwiceAndNoLinkToNowhere() {
        List<String> anchors = found(ID, english());

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(anchors).containsAll(found(WITHIN, english()));
    }

    @Test
    void saysAtItsHeadWhatItIs() {
        assertThat(english())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(CATALOGUE.version(), "awaits clinical review", "is disputed", "source to be confirmed");
        assertThat(spanish())
                .startsWith("<!DOCTYPE html>\n<html lang=\"es\">")
                .contains("pendiente de revisión clínica");
    }

    @Test
    void saysACriterionWithItsNumberAndUnit() {
        assertThat(english())
                .contains("Iliac crest height</a> higher on the side of the dysfunction: above 10 mm")
                .contains("divided by Trunk extensor endurance (Sorensen): below 1");
    }

    @Test
    void leavesNoChoiceOfSidesOpen() {
        assertThat(english()).contains("left/right").doesNotContain("{left");
        assertThat(spanish()).doesNotContain("{izquierd");
    }

    @Test
    void hasNeitherScriptNorStyleOfItsOwn() {
        assertThat(english()).doesNotContain("<script").doesNotContain("<style").doesNotContain(" style=");
    }

    @Test
    void escapesWhatItIsGiven() {
        Links hostile = new Links(List.of("\"><script>"), "a", "b");

        assertThat(review.page(CATALOGUE, Locale.ENGLISH, hostile)).doesNotContain("<script");
    }

    private static boolean same(Path file, String expected) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(expected);
    }

    private String english() {
        return review.page(CATALOGUE, Locale.ENGLISH, LINKS);
    }

    private String spanish() {
        return review.page(CATALOGUE, Locale.forLanguageTag("es-ES"), LINKS);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(hit -> hit.group(1)).toList();
    }
}
