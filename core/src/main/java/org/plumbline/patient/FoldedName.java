package org.plumbline.patient;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is searched: lower case, without accents, single spaces.
 *
 * @param value the folded text
 */
record FoldedName(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

    static FoldedName of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return new FoldedName(SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** The first text, in the order of code points, that no longer begins with this one. */
    String end() {
        return value + Character.toString(Character.MAX_CODE_POINT);
    }
}
