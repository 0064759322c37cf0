package org.plumbline.handout;

import java.util.Locale;
import java.util.Set;

/** The size of the paper. */
public enum Paper {
    /** 210 × 297 mm. */
    A4,
    /** 8.5 × 11 inches. */
    LETTER;

    /** Where letter is the usual size, by the Unicode CLDR's supplemental data (paperSize). */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    /** The size that is usual in a country, of an ISO 3166 code. */
    public static Paper of(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }

    /** As a style sheet names it. */
    public String size() {
        return name().toLowerCase(Locale.ROOT);
    }
}
