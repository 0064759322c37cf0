package org.plumbline.handout;

import java.util.Locale;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.ClinicProfile;

/**
 * How something is printed.
 *
 * @param locale the language, with the clinic's country: dates are written as there
 * @param paper the size of the paper
 */
public record Edition(Locale locale, Paper paper) {

    /** What somebody wishes; else this language, on the paper that is usual in the clinic's country. */
    public static Edition of(Clinic clinic, Wish wish, Locale usual) {
        String language =
                wish.language().filter(ClinicProfile.LANGUAGES::contains).orElse(usual.getLanguage());
        Locale locale = new Locale.Builder()
                .setLanguage(language)
                .setRegion(clinic.country())
                .build();
        return new Edition(locale, wish.paper().orElseGet(() -> Paper.of(clinic.country())));
    }
}
