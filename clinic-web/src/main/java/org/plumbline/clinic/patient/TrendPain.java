package org.plumbline.clinic.patient;

import java.time.LocalDate;

/**
 * Pain from a day on.
 *
 * @param day the day, or the first of a week
 * @param score the worst of the day, or the mean over the week of each day's worst
 */
public record TrendPain(LocalDate day, double score) {}
