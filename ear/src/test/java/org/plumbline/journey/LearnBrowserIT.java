package org.plumbline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.launcher.demo.DemoPatient;

/** A patient reads about their back: first what is about their findings, one article after the other. */
@Journey
class LearnBrowserIT {

    private static final int NARROW = 360;
    private static final String PICTURES = "learn";

    @Test
    void goesFromOneArticleToTheNextInEnglish(People people) {
        reads(people, Demo.harbour(2), Words.ENGLISH);
    }

    @Test
    void goesFromOneArticleToTheNextInSpanish(People people) {
        reads(people, Demo.lomas(8), Words.SPANISH);
    }

    private static void reads(People people, DemoPatient patient, Locale language) {
        Words words = Words.portal(language);
        Screen phone = people.patient(patient.userName());
        phone.page().setViewportSize(NARROW, 740);
        phone.open(phone.site().portal("/learn/articles.xhtml"));
        assertThat(phone.see("#chosen h2")).hasText(words.get("learn_articles.heading.chosen"));
        assertThat(phone.see("#others h2")).hasText(words.get("learn_articles.heading.others"));
        fits(phone);

        Locator first = phone.see("#chosen .reading a").first();
        String title = first.textContent();
        first.click();
        phone.arriveAt("/learn/article.xhtml");
        assertThat(phone.see("h1")).hasText(title);
        assertThat(phone.part("minutes")).hasText(Pattern.compile("\\d min"));
        assertThat(phone.part("awaiting")).hasText(words.get("learn_article.note.awaiting"));
        phone.see("#sources summary").click();
        assertThat(phone.see("#sources li").first()).isVisible();
        fits(phone);

        String next = phone.see("#next a").textContent();
        phone.see("#next a").click();
        assertThat(phone.see("h1")).hasText(next);
    }

    private static void fits(Screen phone) {
        phone.accessible();
        assertThat(phone.scrollsSideways()).isFalse();
        phone.keepPicture(PICTURES
                + phone.address().getPath().replace('/', '-')
                + phone.see("html").getAttribute("lang"));
    }

    @Test
    void findsNoArticleWhereThereIsNone(People people) {
        Screen phone = people.patient(Demo.harbour(2).userName());
        for (String id : new String[] {"?id=no-such-article", "?id=%3Cb%3E"}) {
            assertThat(status(phone, id)).as(id).isEqualTo(404);
        }
    }

    /** An address that was typed by hand, or cut short on its way. */
    @Test
    void beginsWithTheFirstArticleWhereNoneIsNamed(People people) {
        Screen phone = people.patient(Demo.harbour(2).userName());
        phone.open(phone.site().portal("/learn/articles.xhtml"));
        String first = phone.see(".reading a").first().textContent();
        for (String none : new String[] {"", "?id="}) {
            phone.open(phone.site().portal("/learn/article.xhtml" + none));
            assertThat(phone.see("h1")).hasText(first);
        }
    }

    private static int status(Screen phone, String id) {
        String article = phone.site().portal("/learn/article.xhtml" + id).toString();
        return phone.page().request().get(article).status();
    }
}
