/**
 * A patient is handed over from one member to another of the same clinic: the colleague treats them from then on.
 *
 * <p>It must not know assessments or programs. Begin at {@code HandOverPatient}.
 */
package org.plumbline.handover;
