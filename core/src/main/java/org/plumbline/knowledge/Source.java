package org.plumbline.knowledge;

import java.net.URI;
import java.util.Optional;

/** Where a clinical number or claim comes from; the key stands in square brackets in the clinician's pages. */
public record Source(String key, String citation, Optional<URI> url) {
    /** The key that says that no primary source was checked. */
    public static final String TO_BE_CONFIRMED = "to-be-confirmed";
}
