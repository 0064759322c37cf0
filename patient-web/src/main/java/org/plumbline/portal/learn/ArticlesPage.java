package org.plumbline.portal.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Article;

/** What there is to read: first what is about the patient's findings, then the rest. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ArticlesPage {

    private final OwnReading reading;
    private final Person person;
    private List<ArticleCard> chosen;
    private List<ArticleCard> others;

    @Inject
    ArticlesPage(OwnReading reading, Person person) {
        this.reading = reading;
        this.person = person;
    }

    ArticlesPage() {
        this(null, null);
    }

    /** What is about the patient's findings. */
    public List<ArticleCard> getChosen() {
        if (chosen == null) {
            chosen = cards(reading.get().chosen());
        }
        return chosen;
    }

    /** The rest. */
    public List<ArticleCard> getOthers() {
        if (others == null) {
            others = cards(reading.get().others());
        }
        return others;
    }

    private List<ArticleCard> cards(List<Article> articles) {
        return articles.stream()
                .map(article -> new ArticleCard(article, person.getLocale()))
                .toList();
    }
}
