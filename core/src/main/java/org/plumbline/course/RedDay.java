package org.plumbline.course;

import org.plumbline.patient.Patient;

/**
 * A day on which a session's light was red.
 *
 * @param patient whose
 * @param light the day, with {@code RED} or {@code STOP}
 * @param grounds what the light is made of: another text as soon as something is added to it
 */
public record RedDay(Patient patient, DayLight light, String grounds) {}
