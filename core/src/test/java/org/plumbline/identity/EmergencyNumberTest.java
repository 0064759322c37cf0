package org.plumbline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmergencyNumberTest {

    @ParameterizedTest
    @CsvSource({"ES, 112", "GB, 999", "US, 911", "MX, 911", "AU, 000"})
    void isTheCountrysOwn(String country, String number) {
        assertThat(EmergencyNumber.in(country)).contains(number);
    }

    @Test
    void isNotGuessedWhereWeKnowNone() {
        assertThat(EmergencyNumber.in("AQ")).isEmpty();
    }

    @Test
    void isOfCountriesOnly() {
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .filter(country -> EmergencyNumber.in(country).isPresent()))
                .hasSize(36);
    }
}
