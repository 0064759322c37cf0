package org.plumbline.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number that calls for help in a country, as it is told to patients. Where we know none for sure there is none: the words
 * then say "your emergency number".
 *
 * <p>112 in the European Union by directive (EU) 2018/1972, article 109, and in Iceland, Liechtenstein and Norway; 999 in the
 * United Kingdom (gov.uk); 911 in the United States and Canada (NENA) and in Mexico (IFT); 000 in Australia (acma.gov.au);
 * 111 in New Zealand (police.govt.nz).
 */
public final class EmergencyNumber {

    private static final Set<String> EUROPE = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Map<String, String> OTHERS =
            Map.of("GB", "999", "US", "911", "CA", "911", "MX", "911", "AU", "000", "NZ", "111");

    private static final Map<String, String> ALL = Stream.concat(
                    EUROPE.stream().map(country -> Map.entry(country, "112")), OTHERS.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EmergencyNumber() {}

    /** The number of a country, by its ISO 3166 code of two letters. */
    public static Optional<String> in(String country) {
        return Optional.ofNullable(ALL.get(country));
    }
}
