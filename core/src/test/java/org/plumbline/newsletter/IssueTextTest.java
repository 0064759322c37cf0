package org.plumbline.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.knowledge.Article;
import org.plumbline.knowledge.Catalogue;

class IssueTextTest {

    @Test
    void keepsParagraphsAndMakesTheTitleOneLine() {
        IssueText text = new IssueText(" Small\r\nBcc: eve@two.example ", "One.\r\n\r\nTwo.\n");

        assertThat(text.title()).isEqualTo("Small Bcc: eve@two.example");
        assertThat(text.body()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void saysWhatIsMissingOrTooLong() {
        refused(null, "Text", IssueRefused.Part.TITLE, IssueRefused.Why.EMPTY);
        refused("\n \u2028", "Text", IssueRefused.Part.TITLE, IssueRefused.Why.EMPTY);
        refused("t".repeat(151), "Text", IssueRefused.Part.TITLE, IssueRefused.Why.TOO_LONG);
        refused("Title", " ", IssueRefused.Part.BODY, IssueRefused.Why.EMPTY);
        refused("Title", "t".repeat(20_001), IssueRefused.Part.BODY, IssueRefused.Why.TOO_LONG);
    }

    private static void refused(String title, String body, IssueRefused.Part part, IssueRefused.Why why) {
        assertThatThrownBy(() -> new IssueText(title, body)).isInstanceOfSatisfying(IssueRefused.class, refused -> {
            assertThat(refused.part()).isEqualTo(part);
            assertThat(refused.why()).isEqualTo(why);
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyArticleCanBeginAnIssueInBothLanguages(Article article) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("es")}) {
            IssueText text = IssueText.of(article, language);

            assertThat(text.title()).isEqualTo(article.title().in(language));
            assertThat(text.body())
                    .contains(article.sections().get(0).heading().in(language))
                    .doesNotContain("{");
        }
    }

    private static Stream<Article> articles() {
        return Catalogue.load().articles().stream();
    }
}
