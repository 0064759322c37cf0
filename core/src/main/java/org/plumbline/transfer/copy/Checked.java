package org.plumbline.transfer.copy;

import java.util.List;
import java.util.Objects;
import org.plumbline.knowledge.Text;
import org.plumbline.text.Words;

/** Holds what came from elsewhere against what it may be. */
final class Checked {

    private static final int LONGEST_NAME = 1_000;

    private Checked() {}

    /** Words of at most so many characters; empty where there are none. */
    static String words(String told, int longest) {
        return Words.of(told, longest);
    }

    /** A name in both languages. */
    static Text name(Text told) {
        Objects.requireNonNull(told, "a name");
        if (told.en().length() > LONGEST_NAME || told.es().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has at most " + LONGEST_NAME + " characters");
        }
        return told;
    }

    /** At most so many rows. */
    static <T> List<T> rows(List<T> told, int most) {
        if (told.size() > most) {
            throw new IllegalArgumentException("at most " + most + " rows");
        }
        return List.copyOf(told);
    }

    /** A whole number within its bounds. */
    static int within(int told, int least, int most) {
        if (told < least || told > most) {
            throw new IllegalArgumentException("a number from " + least + " to " + most);
        }
        return told;
    }

    /** A number that is one. */
    static double finite(double told) {
        if (!Double.isFinite(told)) {
            throw new IllegalArgumentException("a number");
        }
        return told;
    }
}
