package org.plumbline.reasoning;

import java.util.Locale;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/**
 * One piece of the basis of a hypothesis, in words with numbers: "left iliac crest 14 mm higher; threshold 10 mm; measurement error
 * unknown".
 *
 * @param test id of the test, or {@link #AGE}
 * @param side the side of the finding; {@code NONE} where it has none or is made of two
 */
public record Evidence(String test, Side side, Text words) {
    /** Stands in place of a test's id where the age of the person is the evidence. */
    public static final String AGE = "age";

    public String in(Locale locale) {
        return words.in(locale);
    }
}
