package org.plumbline.careteam;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A member of the clinic, on a patient's care team or not.
 *
 * @param id the member
 * @param name as colleagues see it
 * @param since the day in the clinic since when they are on the team; nothing where they aren't
 */
public record Colleague(UUID id, String name, Optional<LocalDate> since) {}
