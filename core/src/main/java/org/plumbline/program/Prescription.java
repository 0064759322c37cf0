package org.plumbline.program;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Side;

/**
 * One exercise as a clinician orders it.
 *
 * @param exercise its id in the catalogue
 * @param side the side to train; none for both, and where it has no sides
 * @param hypothesis the confirmed hypothesis that it answers; nothing for the stay-active item and in a general program
 * @param dose how much
 */
public record Prescription(String exercise, Side side, Optional<UUID> hypothesis, Dose dose) {}
