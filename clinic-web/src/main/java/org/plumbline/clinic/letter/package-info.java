/**
 * The page on which a letter about a patient is written; what was issued stands among the patient's documents.
 *
 * <p>Begin at {@code WritePage}; what a letter says is core's {@code letter}.
 */
package org.plumbline.clinic.letter;
