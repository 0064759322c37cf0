package org.plumbline.reasoning;

import java.util.Locale;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/**
 * One piece of the basis of a hypothesis, in words with numbers: "left iliac crest 14 mm higher; threshold 10 mm; measurement error
 * unknown".
 *
 * @param test id of the test, or {@code age}
 */
public record Evidence(String test, Side side, Text words) {
    public String in(Locale locale) {
        return words.in(locale);
    }
}
