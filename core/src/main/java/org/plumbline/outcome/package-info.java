/**
 * Outcomes and goals: how the patient is, by the catalogue's measures, since when, and what they want to do again.
 *
 * <p>It must not know programs, assessments or how a page shows a score. Begin at {@code RecordOutcome} and {@code
 * MeasureCourse}.
 */
package org.plumbline.outcome;
