package org.plumbline.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.knowledge.Article;
import org.plumbline.text.Words;

/** What an issue says: a title of one line and plain text, its paragraphs parted by empty lines. */
@Embeddable
public class IssueText implements Serializable {

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 150;

    /** The most characters of a text. */
    public static final int LONGEST_BODY = 20_000;

    private static final long serialVersionUID = 1L;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    private String title;

    @Column(name = "body")
    private String body;

    protected IssueText() {}

    /**
     * A title and a text.
     *
     * @throws IssueRefused where one of them is missing or too long
     */
    public IssueText(String title, String body) {
        this.title = checked(
                IssueRefused.Part.TITLE,
                title == null ? "" : CONTROL.matcher(title).replaceAll(" "),
                LONGEST_TITLE);
        this.body = checked(IssueRefused.Part.BODY, body, LONGEST_BODY);
    }

    /** An article of the catalogue, as the start of an issue. */
    public static IssueText of(Article article, Locale language) {
        String body = article.sections().stream()
                .map(section -> section.heading().in(language) + "\n\n"
                        + section.paragraphs().stream()
                                .map(paragraph -> paragraph.in(language))
                                .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n\n"));
        return new IssueText(article.title().in(language), article.summary().in(language) + "\n\n\n" + body);
    }

    private static String checked(IssueRefused.Part part, String typed, int longest) {
        try {
            String words = Words.of(typed, longest);
            if (words.isEmpty()) {
                throw new IssueRefused(part, IssueRefused.Why.EMPTY);
            }
            return words;
        } catch (IssueRefused e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IssueRefused(part, IssueRefused.Why.TOO_LONG, e);
        }
    }

    /** What it is about, in one line. */
    public String title() {
        return title;
    }

    /** The text. */
    public String body() {
        return body;
    }
}
