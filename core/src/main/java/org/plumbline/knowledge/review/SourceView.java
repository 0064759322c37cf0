package org.plumbline.knowledge.review;

import java.net.URI;
import org.plumbline.knowledge.Source;

/** Where a number or a claim comes from. */
record SourceView(Source source) {
    String key() {
        return source.key();
    }

    String citation() {
        return source.citation();
    }

    String address() {
        return source.url().map(URI::toString).orElse("");
    }
}
