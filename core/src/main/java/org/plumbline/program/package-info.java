/**
 * Programs: what is proposed for confirmed hypotheses, and what was assigned to a patient for a period, each exercise with
 * the finding that it is for.
 *
 * <p>It must not know sessions or pain. Begin at {@code AssignProgram}.
 */
package org.plumbline.program;
