package org.plumbline.course;

import java.time.LocalDate;
import org.plumbline.reasoning.course.Light;

/** The light of the session of a day. */
public record DayLight(LocalDate day, Light light) {}
