package org.plumbline.reasoning;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Text;
import org.plumbline.knowledge.Unit;

/** Fills the catalogue's patterns with words and numbers, in both languages; for one thread, because number formats are. */
final class Phrases {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Catalogue catalogue;
    private final NumberFormat english = NumberFormat.getNumberInstance(Locale.ENGLISH);
    private final NumberFormat spanish = NumberFormat.getNumberInstance(SPANISH);

    Phrases(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Text fill(String key, Map<String, Text> places) {
        Text pattern = catalogue.phrase(key);
        return new Text(fill(pattern.en(), places, Locale.ENGLISH), fill(pattern.es(), places, SPANISH));
    }

    Text phrase(String key) {
        return catalogue.phrase(key);
    }

    /** A number with its unit, at most one decimal. */
    Text number(double value, Unit unit) {
        String space = unit.sticks() || unit.symbol().isEmpty() ? "" : " ";
        Text number = number(value, 1);
        return new Text(number.en() + space + unit.symbol(), number.es() + space + unit.symbol());
    }

    /** A bare number. */
    Text number(double value, int decimals) {
        return new Text(format(value, decimals, english), format(value, decimals, spanish));
    }

    private static String format(double value, int decimals, NumberFormat format) {
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
