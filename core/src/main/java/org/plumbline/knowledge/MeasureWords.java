package org.plumbline.knowledge;

import java.util.Optional;

/**
 * The words of an outcome measure.
 *
 * @param low what the lowest answer says
 * @param high what the highest answer says
 */
public record MeasureWords(Text name, Text about, Optional<Text> low, Optional<Text> high) {}
