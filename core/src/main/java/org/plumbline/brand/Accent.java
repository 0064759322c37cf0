package org.plumbline.brand;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The colour in which a clinic has its links and buttons. It can be read: white words on it, and words in it on the lightest and on
 * the darkest ground of a light page, have a contrast of at least 4.5 (WCAG 2.2, 1.4.3).
 */
public final class Accent {

    private static final double READABLE = 4.5;
    private static final int STEPS = 100;

    /** The grounds of the tokens on which words in the colour stand: light {@code --sunk}, dark {@code --surface}. */
    private static final Colour LIGHT_GROUND = Colour.of("f3f2ec");

    private static final Colour DARK_GROUND = Colour.of("172126");
    private static final double SOFT = 0.86;

    private final Colour colour;

    private Accent(Colour colour) {
        this.colour = colour;
    }

    /**
     * An accent as somebody chose it.
     *
     * @param chosen six digits of hexadecimal, with # before them or without
     * @throws IllegalArgumentException where it is no colour
     * @throws AccentUnreadable where words in it can't be read
     */
    public static Accent of(String chosen) {
        Colour colour = Colour.of(chosen.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", ""));
        if (!isReadable(colour)) {
            throw new AccentUnreadable(
                    colour.contrast(LIGHT_GROUND), darker(colour).hex());
        }
        return new Accent(colour);
    }

    private static boolean isReadable(Colour colour) {
        return colour.contrast(LIGHT_GROUND) >= READABLE;
    }

    private static Colour darker(Colour colour) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> colour.mixed(Colour.BLACK, step / (double) STEPS))
                .filter(Accent::isReadable)
                .findFirst()
                .orElseThrow();
    }

    /** Six digits of hexadecimal. */
    public String hex() {
        return colour.hex();
    }

    /** The tokens that it replaces, for light pages and for dark ones. */
    public String style() {
        String dark = tokens(onDark(colour), DARK_GROUND);
        return ":root{%s}%n@media (prefers-color-scheme: dark){:root:not([data-theme=\"light\"]){%s}}%n:root[data-theme=\"dark\"]{%s}%n"
                .formatted(tokens(colour, Colour.WHITE), dark, dark);
    }

    /** On a dark ground a colour is read the lighter it is. */
    private static Colour onDark(Colour colour) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> colour.mixed(Colour.WHITE, step / (double) STEPS))
                .filter(lighter -> lighter.contrast(soft(lighter, DARK_GROUND)) >= READABLE)
                .findFirst()
                .orElseThrow();
    }

    private static String tokens(Colour colour, Colour ground) {
        boolean light = ground.equals(Colour.WHITE);
        Colour deep = colour.mixed(light ? Colour.BLACK : Colour.WHITE, 0.25);
        Colour on = light ? Colour.WHITE : colour.mixed(Colour.BLACK, SOFT);
        return "--teal:#%s;--teal-deep:#%s;--teal-soft:#%s;--on-teal:#%s"
                .formatted(colour.hex(), deep.hex(), soft(colour, ground).hex(), on.hex());
    }

    private static Colour soft(Colour colour, Colour ground) {
        return colour.mixed(ground, SOFT);
    }
}
