package org.plumbline.figure;

import java.util.regex.Pattern;

/**
 * A picture's document for paper: SVG 1.1 in the colours for light ground, without what only a browser knows. Of what a
 * browser draws half transparent, the colour is mixed beforehand, so that a printer mixes nothing.
 */
final class Printed {

    private static final Pattern COLOURS =
            Pattern.compile("\\.\\w+\\{(--[\\w-]+:#\\w+;)+}@media\\(prefers-color-scheme:dark\\)\\{[^}]*}}");
    private static final Pattern COLOUR = Pattern.compile("var\\(--([\\w-]+)\\)");
    private static final Pattern BEGINNING =
            Pattern.compile("(\\.\\w+ \\.g \\*)\\{fill:[^}]*}\\.\\w+ \\.g\\{opacity:[^}]*}");

    /** The colour of the far limbs, of which 45 parts in a hundred cover white paper. */
    private static final String PALE = "#dde6e7";

    private Printed() {}

    static String of(String svg) {
        String plain = COLOURS.matcher(svg).replaceFirst("");
        plain = BEGINNING.matcher(plain).replaceFirst("$1{fill:" + PALE + "}");
        plain = COLOUR.matcher(plain).replaceAll(colour -> Style.onLight(colour.group(1)));
        return plain.replace(" href=\"#", " xlink:href=\"#")
                .replaceFirst("<svg ", "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\" ");
    }
}
