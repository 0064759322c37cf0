package org.plumbline.figure;

import java.util.Arrays;
import java.util.Locale;

/** The picture's colours, on light and dark ground: a page can give its own, an image takes what the reader's system prefers. */
final class Style {
    private static final String[][] COLOURS = {
        // name, light, dark
        {"leg", "#2f5661", "#9cc4c9"},
        {"arm", "#41727c", "#b4d6d9"},
        {"trunk", "#86acb0", "#5e8991"},
        {"hips", "#456e79", "#7ba6ad"},
        {"skin", "#d3b59d", "#c9a98f"},
        {"face", "#a98468", "#8d6d57"},
        {"far", "#b4c6c9", "#46626a"},
        {"far-skin", "#e4d3c4", "#80705f"},
        {"shoe", "#1d3a44", "#d3e6e8"},
        {"hair", "#33444b", "#2a363b"},
        {"line", "#9aa8ab", "#5d7178"},
        {"prop", "#eceae2", "#1f2c32"},
        {"mat", "#c5d5d2", "#35484c"},
        {"lens", "#fffaf3", "#10181c"},
        {"short", "#b4532a", "#f0a07a"},
        {"long", "#2b5fa8", "#8fbbf2"},
        {"way", "#0f6e6e", "#4fb3ae"},
    };

    private static final String RULES = ".t{fill:V(trunk)}.p{fill:V(hips)}.k{fill:V(skin)}.h{fill:V(hair)}"
            + ".a{fill:V(arm)}.l{fill:V(leg)}.s{fill:V(shoe)}.a.f,.l.f,.s.f{fill:V(far)}.k.f{fill:V(far-skin)}"
            + ".r{fill:none;stroke:V(face);stroke-width:1.8;stroke-linecap:round}.w{fill:V(lens)}.o{fill:none;stroke:V(line);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}"
            + ".b{fill:V(prop);stroke:V(line);stroke-width:2;stroke-linejoin:round}"
            + ".e{fill:none;stroke:V(way);stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.d{fill:V(way)}.i{fill:V(mat);stroke:none}.sh{fill:V(line);opacity:.5}";

    private Style() {}

    /** A colour on light ground, by its name. */
    static String onLight(String name) {
        return Arrays.stream(COLOURS)
                .filter(colour -> colour[0].equals(name))
                .map(colour -> colour[1])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no colour " + name));
    }

    /** The rules; what moves takes so many seconds for a round. */
    static String of(String root) {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        String rules = RULES.replace("}.", "}" + root + " .").replace(",.", "," + root + " .");
        rules = root + " " + rules;
        for (String[] colour : COLOURS) {
            light.append("--").append(colour[0]).append(':').append(colour[1]).append(';');
            dark.append("--").append(colour[0]).append(':').append(colour[2]).append(';');
            rules = rules.replace("V(" + colour[0] + ")", "var(--" + colour[0] + ")");
        }
        return String.format(
                Locale.ROOT, "%s{%s}@media(prefers-color-scheme:dark){%s{%s}}%s", root, light, root, dark, rules);
    }
}
