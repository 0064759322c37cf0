package org.plumbline.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in both languages of the product.
 *
 * <p>Words that depend on the side carry a choice, {@code "{left|right} hip"} and {@code "cadera {izquierda|derecha}"}, because
 * Spanish adjectives follow their noun's gender; {@link #on(Side)} decides it.
 */
public record Text(String en, String es) {
    private static final Pattern CHOICE = Pattern.compile("\\{([^|{}]+)\\|([^|{}]+)}");

    public Text {
        if (en == null || en.isBlank() || es == null || es.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: en=" + en + ", es=" + es);
        }
    }

    /** Words that are the same in both languages: a name, a number, what a clinic wrote in its own. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The words in the locale's language: Spanish for any Spanish locale, else English. */
    public String in(Locale locale) {
        return "es".equals(locale.getLanguage()) ? es : en;
    }

    /** True when the words depend on the side. */
    public boolean sided() {
        return CHOICE.matcher(en).find();
    }

    /** The same words for one side; for {@code NONE} both choices stay, as "left/right". */
    public Text on(Side side) {
        return new Text(choose(en, side), choose(es, side));
    }

    private static String choose(String words, Side side) {
        String choice = switch (side) {
            case LEFT -> "$1";
            case RIGHT -> "$2";
            case NONE -> "$1/$2";
        };
        return CHOICE.matcher(words).replaceAll(choice);
    }
}
