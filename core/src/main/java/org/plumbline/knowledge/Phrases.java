package org.plumbline.knowledge;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Fills the catalogue's patterns with words and numbers, in both languages. */
public final class Phrases {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Catalogue catalogue;

    public Phrases(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A pattern of the catalogue with its places filled. */
    public Text fill(String key, Map<String, Text> places) {
        Text pattern = catalogue.phrase(key);
        return new Text(fill(pattern.en(), places, Locale.ENGLISH), fill(pattern.es(), places, SPANISH));
    }

    /** A phrase without places. */
    public Text phrase(String key) {
        return catalogue.phrase(key);
    }

    /** A number with its unit, at most one decimal. */
    public Text number(double value, Unit unit) {
        Text number = number(value, 1);
        return new Text(unit.after(number.en()), unit.after(number.es()));
    }

    /** A bare number. */
    public Text number(double value, int decimals) {
        return new Text(format(value, decimals, Locale.ENGLISH), format(value, decimals, SPANISH));
    }

    /** Something with its side; as it is where it has none. */
    public Text onSide(Text name, Side side) {
        return side == Side.NONE
                ? name
                : fill(
                        "explain.side",
                        Map.of(
                                "name",
                                name,
                                "side",
                                phrase("side." + side.name().toLowerCase(Locale.ROOT))));
    }

    /** How far a test errs: the smallest difference that is more than error. */
    public Text error(OptionalDouble detectable, Unit unit) {
        return detectable.isEmpty()
                ? phrase("error.unknown")
                : fill("error.known", Map.of("error", number(detectable.getAsDouble(), unit)));
    }

    private static String format(double value, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private static String fill(String pattern, Map<String, Text> places, Locale locale) {
        String filled = pattern;
        for (Map.Entry<String, Text> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue().in(locale));
        }
        return filled;
    }
}
