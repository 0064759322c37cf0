package org.plumbline.knowledge;

import java.util.Optional;

/**
 * The words of a test.
 *
 * @param subject what is measured, as it stands in a sentence, with its side: "{left|right} iliac crest"
 * @param greater for {@link Laterality#GREATER_SIDE} what the greater side is: "higher"
 * @param validity what must hold for the number to count, for example "pelvis held flat"
 */
public record TestWords(Text name, Text instruction, Text subject, Optional<Text> greater, Optional<Text> validity) {}
