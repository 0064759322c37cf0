package org.plumbline.knowledge.review;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.text.Stencil;

/**
 * The whole catalogue as one HTML page in one language: every number with its unit and source, every entry with its state.
 *
 * <p>The same catalogue gives the same page, byte for byte. The page has no script and no style of its own. Safe to share between
 * threads.
 */
public final class ClinicalReview {
    private static final String TEMPLATES = "org/plumbline/knowledge/review";

    /** Partial templates end with their file's last line break. */
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");

    private final Stencil stencil = new Stencil(TEMPLATES, "page.mustache");

    /**
     * The page.
     *
     * @param locale Spanish for any Spanish locale, else English
     * @param links where its style sheets and its other language are
     */
    public String page(Catalogue catalogue, Locale locale, Links links) {
        String page = stencil.filled(new PageView(new Scribe(catalogue, locale), links));
        return BLANK_LINES.matcher(page).replaceAll("\n");
    }
}
