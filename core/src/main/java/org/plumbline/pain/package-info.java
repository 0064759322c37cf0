/**
 * Pain as patients report it: a score, where, and when in relation to the exercises.
 *
 * <p>It must not know programs or assessments. Begin at {@code RecordPain}.
 */
package org.plumbline.pain;
