package org.plumbline.session;

import java.time.LocalDate;

/**
 * How many exercises a patient did on a day.
 *
 * @param day the day, in the clinic's zone
 * @param exercises how many, at least 1
 */
public record DoneOnDay(LocalDate day, long exercises) {}
