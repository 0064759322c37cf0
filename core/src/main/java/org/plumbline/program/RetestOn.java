package org.plumbline.program;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That what a hypothesis rests on is measured again on another day than the catalogue says.
 *
 * @param hypothesis the confirmed hypothesis
 * @param day within the half year after the program's first day
 */
public record RetestOn(UUID hypothesis, LocalDate day) {}
