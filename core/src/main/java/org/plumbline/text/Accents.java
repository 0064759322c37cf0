package org.plumbline.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The marks on letters, which people leave out when they search or are in a hurry. */
public final class Accents {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Accents() {}

    /** The words with the bare letter in place of each that has a mark: Núñez becomes Nunez. */
    public static String off(String words) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(words)) {
            return words;
        }
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    }
}
