package org.plumbline.clinic.assessment;

import java.util.Locale;

/** Words of the catalogue as they stand at the beginning of a line. */
final class Sentences {

    private Sentences() {}

    /** The same words with a capital letter. */
    static String of(String words, Locale locale) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
