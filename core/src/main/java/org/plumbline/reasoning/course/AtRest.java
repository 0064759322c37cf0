package org.plumbline.reasoning.course;

import java.time.LocalDate;

/** A report of pain at rest, from 0 to 10, on the patient's own day. */
public record AtRest(LocalDate on, int score) {}
