package org.plumbline.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import org.plumbline.identity.MailAddress;

/** The words of our mails, in the two languages. */
public final class MailWords {

    private static final String BUNDLE = "org.plumbline.mail.messages";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    private MailWords() {}

    /**
     * A mail of the bundle's words.
     *
     * @param key the prefix of {@code subject} and {@code text}
     * @param places what is put into the words' places: names in one line, addresses of pages; nothing in them is a pattern
     */
    public static Mail mail(MailAddress to, Locale locale, String key, String... places) {
        return new Mail(to, words(locale, key + ".subject", places), words(locale, key + ".text", places));
    }

    /** A text of the bundle, with its places filled. */
    public static String words(Locale locale, String key, String... places) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(locale.getLanguage()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Object[] plain = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            plain[i] = CONTROL.matcher(places[i]).replaceAll(" ");
        }
        return new MessageFormat(words.getString(key), locale).format(plain);
    }
}
