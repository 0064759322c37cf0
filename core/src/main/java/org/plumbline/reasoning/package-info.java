/**
 * What the findings of one patient mean: the gate of the red flags, ranked hypotheses with their evidence, proposed exercises.
 *
 * <p>Deterministic and explainable: the same findings under the same catalogue give the same answer. It must not know the database,
 * pages or the clock. Begin at {@code Findings}, then {@code Hypotheses}, {@code Gate} and {@code Proposals}.
 */
package org.plumbline.reasoning;
