package org.plumbline.message;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.message.MessageTemplateRefused.Part;

/**
 * What a template says in both languages. In braces there is the one place that is filled: the patient's given name, as
 * {@code {name}} or {@code {nombre}}.
 */
@Embeddable
public class TemplateTexts implements Serializable {

    /** The most characters of a text. */
    public static final int LONGEST = 2000;

    private static final long serialVersionUID = 1L;
    private static final Set<String> NAME = Set.of("name", "nombre");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private String english;
    private String spanish;

    protected TemplateTexts() {}

    /**
     * Both texts, 1 to 2,000 characters each.
     *
     * @throws MessageTemplateRefused where one is none, is too long, or has a place for something else
     */
    public TemplateTexts(String english, String spanish) {
        this.english = checked(Part.ENGLISH, english);
        this.spanish = checked(Part.SPANISH, spanish);
    }

    private static String checked(Part part, String typed) {
        String words = MessageTemplateRefused.words(part, typed, LONGEST);
        if (PLACE.matcher(words).results().map(place -> place.group(1)).anyMatch(place -> !NAME.contains(place))) {
            throw new MessageTemplateRefused(part, MessageTemplateRefused.Why.PLACE_UNKNOWN);
        }
        return words;
    }

    /** The text in a language, as it was typed: Spanish where it is that, else English. */
    public String in(Locale language) {
        return language.getLanguage().equals("es") ? spanish : english;
    }

    /** The text in a language, to somebody of a given name. Nothing in the name is a place. */
    public String to(String given, Locale language) {
        return PLACE.matcher(in(language)).replaceAll(place -> Matcher.quoteReplacement(given));
    }
}
