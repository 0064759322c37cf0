/**
 * How a patient's treatment goes: the light of each session, what to do with each exercise, what the retests say.
 *
 * <p>It brings reports, sessions, program and retests together for the rules of {@code reasoning.course}; it owns no table. Begin at
 * {@code ViewTreatment}.
 */
package org.plumbline.course;
