package org.plumbline.figure;

import org.plumbline.knowledge.Side;

/**
 * A muscle, as a lens on its segment.
 *
 * @param side whose segment; {@code Side.RIGHT} where there is one
 * @param span where along the segment it begins and ends, as fractions
 * @param across its middle, to the front or outer side, and half its thickness, in heights
 */
record Lens(Segment segment, Side side, Vec span, Vec across) {}
