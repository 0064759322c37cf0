package org.plumbline.reasoning;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/**
 * One piece of the basis of a hypothesis. Its words carry the numbers: "left iliac crest 14 mm higher; threshold 10 mm; measurement
 * error unknown". They are made when somebody reads them, because most evidence is only counted.
 */
public final class Evidence {
    /** Stands in place of a test's id where the age of the person is the evidence. */
    public static final String AGE = "age";

    /** Stands in place of a test's id where the evidence comes from the history. */
    public static final String HISTORY = "history";

    private final String test;
    private final Side side;
    private final Object basis;
    private final Supplier<Text> words;

    Evidence(String test, Side side, Object basis, Supplier<Text> words) {
        this.test = test;
        this.side = side;
        this.basis = basis;
        this.words = words;
    }

    /** Id of the test, or {@link #AGE}, or {@link #HISTORY}. */
    public String test() {
        return test;
    }

    /** The side of the finding; {@code NONE} where it has none or is made of two. */
    public Side side() {
        return side;
    }

    /** True for what was measured or seen; false for what the history tells. */
    public boolean isMeasured() {
        return !test.equals(HISTORY);
    }

    /** The words in both languages. */
    public Text words() {
        return words.get();
    }

    /** The words in a language. */
    public String in(Locale locale) {
        return words().in(locale);
    }

    /** True for the same evidence, whoever weighed it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && test.equals(that.test)
                && side == that.side
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(test, side, basis);
    }

    @Override
    public String toString() {
        return words().en();
    }
}
