package org.plumbline.figure;

import java.util.Locale;
import org.plumbline.knowledge.Side;

/**
 * How a picture is shown.
 *
 * @param side the side that works; of no meaning for an exercise without sides
 * @param moving whether it moves; else it stands still, with its beginning behind it
 * @param locale the language of its title and description
 */
public record Showing(Side side, boolean moving, Locale locale) {}
