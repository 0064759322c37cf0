package org.plumbline.bench.data;

import java.time.LocalDate;

/**
 * How much data there is: equal clinics, of which the first may be larger.
 *
 * @param clinics how many, from 1 to 10,000
 * @param patients of each clinic
 * @param largest patients of the first clinic
 * @param days of history, up to the day before {@code today}; at least 2
 * @param today the day after the last of the history
 * @param seed another seed gives other people and another history of the same size
 */
public record Volume(int clinics, int patients, int largest, int days, LocalDate today, long seed) {
    private static final int MOST_CLINICS = 10_000;
    private static final int FEWEST_DAYS = 2;
    private static final long SEED = 2026;

    public Volume {
        if (clinics < 1 || clinics > MOST_CLINICS || patients < 1 || largest < 1 || days < FEWEST_DAYS) {
            throw new IllegalArgumentException("not a volume: %d clinics of %d patients (the first of %d), %d days"
                    .formatted(clinics, patients, largest, days));
        }
    }

    /** Equal clinics, with a history up to a day. */
    public static Volume of(int clinics, int patients, int days, LocalDate today) {
        return new Volume(clinics, patients, patients, days, today, SEED);
    }

    /** Equal clinics, with a history up to yesterday. */
    public static Volume upToToday(int clinics, int patients, int days) {
        return of(clinics, patients, days, LocalDate.now(GeneratedClinic.ZONE));
    }

    /** The same, with more or fewer patients in the first clinic. */
    public Volume withLargest(int count) {
        return new Volume(clinics, patients, count, days, today, seed);
    }

    /** The same size with other people. */
    public Volume withSeed(long other) {
        return new Volume(clinics, patients, largest, days, today, other);
    }

    /** The first day of the history. */
    LocalDate firstDay() {
        return today.minusDays(days);
    }

    int patientsOf(int clinic) {
        return clinic == 0 ? largest : patients;
    }
}
