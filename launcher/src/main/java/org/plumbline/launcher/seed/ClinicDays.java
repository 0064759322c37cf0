package org.plumbline.launcher.seed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The days of a clinic up to today. */
record ClinicDays(ZoneId zone, LocalDate today) {
    /** The last day of which anything is told. */
    LocalDate yesterday() {
        return today.minusDays(1);
    }

    /** The day on which a clinic worked so many days ago: a weekend gives the Friday before. */
    LocalDate workdayAgo(int days) {
        LocalDate day = today.minusDays(days);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
