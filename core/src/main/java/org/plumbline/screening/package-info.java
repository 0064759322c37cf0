/**
 * The red-flag questions that a patient answers alone, on their phone, between visits.
 *
 * <p>Owns the answers, and what of them stands until a member has looked. Knows nothing of why the questions are asked, which is the
 * business of {@code course}. Begin with {@link org.plumbline.screening.RecordScreening}.
 */
package org.plumbline.screening;
