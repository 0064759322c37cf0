package org.plumbline.knowledge.review;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;
import org.plumbline.knowledge.Unit;

/** Writes what a catalogue says in one language. */
final class Scribe {
    private static final String SPANISH = "es";
    private static final int DECIMALS = 2;

    private final Catalogue catalogue;
    private final Locale locale;
    private final Map<String, String> words = new TreeMap<>();

    Scribe(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale.getLanguage().equals(SPANISH) ? Locale.forLanguageTag(SPANISH) : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.plumbline.knowledge.review.words",
                this.locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Locale locale() {
        return locale;
    }

    /** The page's own words, by their keys. */
    Map<String, String> words() {
        return words;
    }

    /** Words of the catalogue; those that depend on the side say both. */
    String text(Text text) {
        return text.on(Side.NONE).in(locale);
    }

    List<String> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** The page's own words, with their places filled. */
    String say(String key, Object... places) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The page has no words for " + key);
        }
        return places.length == 0 ? pattern : new MessageFormat(pattern, locale).format(places);
    }

    /** The word for a constant, for example {@code plane_frontal}. */
    String term(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return say(kind + "_" + key(constant));
    }

    /** A constant's name as it ends a key. */
    String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A bare number, at most two decimals. */
    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        format.setGroupingUsed(false);
        return format.format(value);
    }

    /** A number with its unit. */
    String amount(double value, Unit unit) {
        return unit.after(number(value));
    }

    /**
     * Names the sources.
     *
     * @throws org.plumbline.knowledge.EntryUnknown for a key that the catalogue doesn't have
     */
    List<Citation> cite(List<String> keys) {
        return keys.stream()
                .map(key -> new Citation(catalogue.source(key).key()))
                .toList();
    }
}
