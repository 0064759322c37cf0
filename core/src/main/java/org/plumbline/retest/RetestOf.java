package org.plumbline.retest;

import org.plumbline.knowledge.Side;

/**
 * A retest with the hypothesis that it looks at.
 *
 * @param retest the retest
 * @param dysfunction the hypothesis' dysfunction, by its id in the catalogue
 * @param side the hypothesis' side
 */
public record RetestOf(PlannedRetest retest, String dysfunction, Side side) {}
