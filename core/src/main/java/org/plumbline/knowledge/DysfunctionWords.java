package org.plumbline.knowledge;

/**
 * The words of a dysfunction.
 *
 * @param sidedName the name with its side, "High {left|right} hip"; the plain name where it has none
 * @param forPatient what it is, without blame and without fear
 * @param strategy the usual answer, for the clinician
 */
public record DysfunctionWords(Text name, Text sidedName, Text forPatient, Text strategy) {}
