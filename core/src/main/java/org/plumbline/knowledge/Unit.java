package org.plumbline.knowledge;

/** What a test is measured in; {@link #symbol()} is the same in both languages. */
public enum Unit {
    MILLIMETRE("mm"),
    CENTIMETRE("cm"),
    DEGREE("°"),
    SECOND("s"),
    /** How often something is done. */
    REPETITION("×"),
    /** Points of a score. */
    SCORE(""),
    /** Manual muscle strength, whole numbers 0 to 5. */
    GRADE("/5"),
    /** An observation: 1 present, 0 absent. */
    PRESENCE("");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** The sign to show after a number; empty for {@link #PRESENCE} and {@link #SCORE}. */
    public String symbol() {
        return symbol;
    }

    /** A number as it is written, with this sign after it. */
    public String after(String number) {
        return number + (sticks() || symbol.isEmpty() ? "" : " ") + symbol;
    }

    /** True when the sign stands right after the number, without a space. */
    public boolean sticks() {
        return this == DEGREE || this == GRADE;
    }
}
