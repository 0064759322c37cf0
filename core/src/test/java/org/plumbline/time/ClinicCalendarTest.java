package org.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Rights;
import org.plumbline.identity.Who;

class ClinicCalendarTest {

    /** The nights in which the clocks go, the leap day, and moments of which devices elsewhere write another day. */
    @ParameterizedTest
    @CsvSource({
        "Europe/London,       2027-03-27T23:59:59Z, 2027-03-27",
        "Europe/London,       2027-03-28T22:59:59Z, 2027-03-28",
        "Europe/London,       2027-03-28T23:00:00Z, 2027-03-29",
        "Europe/London,       2027-10-30T23:00:00Z, 2027-10-31",
        "Europe/London,       2027-10-31T23:59:59Z, 2027-10-31",
        "Europe/London,       2027-11-01T00:00:00Z, 2027-11-01",
        "Europe/Madrid,       2028-02-28T23:00:00Z, 2028-02-29",
        "Europe/Madrid,       2028-02-29T23:00:00Z, 2028-03-01",
        "Europe/Madrid,       2027-02-28T23:00:00Z, 2027-03-01",
        "Pacific/Auckland,    2026-12-31T11:00:00Z, 2027-01-01",
        "America/Los_Angeles, 2027-01-01T07:59:59Z, 2026-12-31",
    })
    void aMomentIsOfTheClinicsDay(ZoneId zone, Instant moment, LocalDate day) {
        assertThat(calendar(zone, Instant.EPOCH).dayOf(moment)).isEqualTo(day);
        assertThat(calendar(zone, moment).today()).isEqualTo(day);
    }

    @Test
    void aDayAgoIsTheDayBeforeThoughItHadAnHourLess() {
        ClinicCalendar calendar = calendar(ZoneId.of("Europe/London"), Instant.parse("2027-03-29T11:00:00Z"));
        Instant sameHour = Instant.parse("2027-03-28T11:00:00Z");
        Instant shortNight = Instant.parse("2027-03-27T23:30:00Z");

        assertThat(calendar.dayOf(sameHour)).isEqualTo(calendar.today().minusDays(1));
        assertThat(calendar.dayOf(shortNight)).isEqualTo(calendar.today().minusDays(2));
    }

    private static ClinicCalendar calendar(ZoneId zone, Instant now) {
        Caller caller = new Caller();
        caller.signIn(
                new Rights(Who.PATIENT, UUID.randomUUID(), "N", new Rights.ClinicName("Clinic", Locale.UK, zone)));
        return new ClinicCalendar(null, null, Clock.fixed(now, ZoneOffset.UTC), caller);
    }
}
