package org.plumbline.clinic.patient;

import java.time.LocalDate;

/**
 * What was done in the days of a week that lie within a span.
 *
 * @param first the first of these days
 * @param last the last of them
 * @param done how many exercises
 * @param percent of how much was prescribed
 */
public record TrendWeek(LocalDate first, LocalDate last, int done, int percent) {}
