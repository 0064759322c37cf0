package org.plumbline.brand;

import java.util.regex.Pattern;

/**
 * A colour of a screen.
 *
 * @param red from 0 to 255, as are the others
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{6}");
    private static final int FULL = 255;

    /** @throws IllegalArgumentException where it isn't six digits of hexadecimal in small letters */
    static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a colour is six digits of hexadecimal");
        }
        int value = Integer.parseInt(hex, 16);
        return new Colour(value >> 16, value >> 8 & FULL, value & FULL);
    }

    /** The two mixed.
     *
     * @param part how much of the other, from 0 to 1
     */
    Colour mixed(Colour other, double part) {
        return new Colour(mixed(red, other.red, part), mixed(green, other.green, part), mixed(blue, other.blue, part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one * (1 - part) + other * part);
    }

    /** How well one is read on the other, from 1 to 21. WCAG 2.2, "contrast ratio". */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** From 0, black, to 1, white. WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = value / (double) FULL;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }
}
