package org.plumbline.portal.learn;

import java.net.URI;
import org.plumbline.knowledge.Source;

/** Where something in an article comes from. */
public record SourceLine(Source source) {

    /** Whether a primary source was checked. */
    public boolean isConfirmed() {
        return !source.key().equals(Source.TO_BE_CONFIRMED);
    }

    /** The citation. */
    public String getCitation() {
        return source.citation();
    }

    /** Its address; null where it has none. */
    public String getUrl() {
        return source.url().map(URI::toString).orElse(null);
    }
}
