package org.plumbline.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/** A bundle's words in the reader's language: Spanish for any Spanish locale, else English. Numbers are written as the reader writes them. */
public final class BundleWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    private BundleWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of a bundle.
     *
     * @param bundle its name, as a class is named
     */
    public static BundleWords of(String bundle, Locale locale) {
        return new BundleWords(
                ResourceBundle.getBundle(
                        bundle,
                        Locale.forLanguageTag(locale.getLanguage()),
                        BundleWords.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                locale);
    }

    /**
     * The words of a key, with their places filled; nothing in what fills them is a pattern.
     *
     * @throws java.util.MissingResourceException where the bundle has no such key
     */
    public String say(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }

    /** All of the words by their keys, for those that have no places. */
    public Map<String, String> plain() {
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
