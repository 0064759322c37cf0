package org.plumbline.patient;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.text.Accents;

/**
 * A name as it is searched: lower case, without accents, single spaces.
 *
 * @param value the folded text
 */
record FoldedName(String value) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

    static FoldedName of(String name) {
        return new FoldedName(
                SPACES.matcher(Accents.off(name)).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** The first text, in the order of code points, that no longer begins with this one. */
    String end() {
        return value + Character.toString(Character.MAX_CODE_POINT);
    }
}
