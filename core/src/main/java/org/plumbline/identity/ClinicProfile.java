package org.plumbline.identity;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a clinic says of itself.
 *
 * @param name one line of 1 to 200 characters
 * @param language ISO 639: {@code en} or {@code es}
 * @param country ISO 3166, two capital letters: it decides the emergency number, and how dates are written
 * @param zone where the clinic's days begin
 */
public record ClinicProfile(String name, String language, String country, ZoneId zone) implements Serializable {

    /** The languages that Plumbline speaks. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final int LONGEST_NAME = 200;
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]");

    /** @throws IllegalArgumentException where a part isn't such a thing, with one line that says so */
    public ClinicProfile {
        name = line(name, "The clinic's name");
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("The language is en or es.");
        }
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException("The country is two capital letters of ISO 3166, such as GB.");
        }
    }

    /**
     * A zone by its name.
     *
     * @throws IllegalArgumentException where there is none of this name
     */
    public static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new IllegalArgumentException("The zone is a name of the time zone database, such as Europe/Madrid.");
        }
        return ZoneId.of(name);
    }

    /** A name in one line, without spaces around it. */
    static String line(String typed, String what) {
        String bare = typed == null ? "" : typed.strip();
        if (bare.isEmpty()
                || bare.length() > LONGEST_NAME
                || CONTROL.matcher(bare).find()) {
            throw new IllegalArgumentException("%s is one line of 1 to %d characters.".formatted(what, LONGEST_NAME));
        }
        return bare;
    }

    /** The language, as the clinic's country writes it. */
    public Locale locale() {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }
}
