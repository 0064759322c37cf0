package org.plumbline.assessment;

import java.time.ZonedDateTime;

/**
 * A draft that was written.
 *
 * @param version its version from then on, as the next change must name it
 * @param at when, by the clinic's clocks
 */
public record Kept(int version, ZonedDateTime at) {}
