package org.plumbline.portal.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Article;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Review;

/** One article: what it says, where that comes from, and what comes next. */
@Named
@RequestScoped
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ArticlePage {

    private final OwnReading reading;
    private final ViewCatalogue catalogue;
    private final Person person;
    private String id;
    private Article article;
    private List<SourceLine> sources;

    @Inject
    ArticlePage(OwnReading reading, ViewCatalogue catalogue, Person person) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.person = person;
    }

    ArticlePage() {
        this(null, null, null);
    }

    /**
     * Opens the article that the address names, or what to begin with where it names none.
     *
     * @throws NotAllowed where there is none: the page of what isn't there answers
     */
    public void look() {
        Optional<Article> wanted =
                id == null ? reading.get().first() : reading.get().find(id);
        article = wanted.orElseThrow(NotAllowed::new);
        Catalogue current = catalogue.current();
        sources = article.edition().sources().stream()
                .map(current::source)
                .map(SourceLine::new)
                .toList();
    }

    /** Title, summary and minutes. */
    public ArticleCard getCard() {
        return new ArticleCard(article, person.getLocale());
    }

    /** What it says, part by part. */
    public List<SectionLines> getSections() {
        return article.sections().stream()
                .map(section -> new SectionLines(
                        section.heading().in(person.getLocale()),
                        section.paragraphs().stream()
                                .map(text -> text.in(person.getLocale()))
                                .toList()))
                .toList();
    }

    /** Where it comes from. */
    public List<SourceLine> getSources() {
        return sources;
    }

    /** Whether no clinician has approved it yet. */
    public boolean isAwaiting() {
        return article.edition().review() == Review.AWAITING;
    }

    /** What to read next; null after the last. */
    public ArticleCard getNext() {
        return reading.get()
                .after(article)
                .map(next -> new ArticleCard(next, person.getLocale()))
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String wanted) {
        id = wanted;
    }
}
