package org.plumbline.portal.learn;

import java.util.Locale;
import org.plumbline.knowledge.Article;

/** An article on the list, in the reader's language. */
public final class ArticleCard {

    private final Article article;
    private final Locale locale;

    ArticleCard(Article article, Locale locale) {
        this.article = article;
        this.locale = locale;
    }

    /** Its id, as the article's address has it. */
    public String getId() {
        return article.id();
    }

    /** What it is called. */
    public String getTitle() {
        return article.title().in(locale);
    }

    /** What it is about. */
    public String getSummary() {
        return article.summary().in(locale);
    }

    /** About how many minutes it takes. */
    public int getMinutes() {
        return article.minutes(locale);
    }
}
