package org.plumbline.clinic.knowledge;

import org.plumbline.knowledge.Source;

/** Where something comes from. */
public record SourceLine(Source source) {

    /** Whether a primary source was checked. */
    public boolean isConfirmed() {
        return !source.key().equals(Source.TO_BE_CONFIRMED);
    }

    /** The citation. */
    public String getCitation() {
        return source.citation();
    }

    /** Its address; empty where it has none. */
    public String getUrl() {
        return source.url().map(Object::toString).orElse("");
    }
}
