package org.plumbline.figure;

import java.awt.Color;
import java.util.regex.Pattern;

/**
 * A picture's document for paper: SVG 1.1 in the colours for light ground, without what only a browser knows. Where a
 * browser draws a colour half transparent, it is mixed with white beforehand, so that a printer mixes nothing.
 */
final class Printed {

    private static final Pattern COLOURS =
            Pattern.compile("\\.\\w+\\{(--[\\w-]+:#\\w+;)+}@media\\(prefers-color-scheme:dark\\)\\{[^}]*}}");
    private static final Pattern BEGINNING = Pattern.compile("(\\.g \\*\\{fill:[^}]*)}\\.\\w+ \\.g\\{(opacity:[^}]*)}");
    private static final Pattern PALE = Pattern.compile("var\\(--([\\w-]+)\\);opacity:([\\d.]+)");
    private static final Pattern COLOUR = Pattern.compile("var\\(--([\\w-]+)\\)");
    private static final int WHITE = 255;

    private Printed() {}

    static String of(String svg) {
        String plain = COLOURS.matcher(svg).replaceFirst("");
        plain = BEGINNING.matcher(plain).replaceFirst("$1;$2}");
        plain = PALE.matcher(plain)
                .replaceAll(pale -> mixed(Style.onLight(pale.group(1)), Double.parseDouble(pale.group(2))));
        plain = COLOUR.matcher(plain).replaceAll(colour -> Style.onLight(colour.group(1)));
        return plain.replace(" href=\"#", " xlink:href=\"#")
                .replaceFirst("<svg ", "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\" ");
    }

    /** A colour on white paper, of which this part covers it. */
    private static String mixed(String colour, double part) {
        Color full = Color.decode(colour);
        return "#%02x%02x%02x"
                .formatted(onWhite(full.getRed(), part), onWhite(full.getGreen(), part), onWhite(full.getBlue(), part));
    }

    private static int onWhite(int value, double part) {
        return (int) Math.round(WHITE - (WHITE - value) * part);
    }
}
