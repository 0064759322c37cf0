/**
 * The worklist: what waits for a clinician today, the most urgent first. It is worked out of the rows that there are; the one
 * table of its own says what is done.
 *
 * <p>A new kind of work is a constant of {@code WorkKind}, in its place of the order, and a {@code WorkSource} that finds it.
 * Begin at {@code ViewWorklist}.
 */
package org.plumbline.worklist;
