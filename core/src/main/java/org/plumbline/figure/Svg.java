package org.plumbline.figure;

import java.util.Locale;

/** Writes an SVG document: numbers as short as they can be, words escaped. The picture's y grows downwards. */
final class Svg {
    /** Units of the document for the body's height. */
    static final double SCALE = 300;

    private static final double TENTH = 10;

    private final StringBuilder text = new StringBuilder(8192);

    Svg raw(String words) {
        text.append(words);
        return this;
    }

    Svg escaped(String words) {
        text.append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        return this;
    }

    Svg path(String kind, String data) {
        return raw("<path class=\"").raw(kind).raw("\" d=\"").raw(data).raw("\"/>");
    }

    Svg circle(String kind, Vec centre, double radius) {
        return raw("<circle class=\"")
                .raw(kind)
                .raw("\" cx=\"")
                .raw(x(centre))
                .raw("\" cy=\"")
                .raw(y(centre))
                .raw("\" r=\"")
                .raw(number(radius * SCALE))
                .raw("\"/>");
    }

    Svg open(String transform) {
        return transform.isEmpty() ? raw("<g>") : raw("<g transform=\"" + transform + "\">");
    }

    Svg close() {
        return raw("</g>");
    }

    static String x(Vec place) {
        return number(place.x() * SCALE);
    }

    static String y(Vec place) {
        return number(-place.y() * SCALE);
    }

    /** A place as path data. */
    static String at(Vec place) {
        return x(place) + "," + y(place);
    }

    /** At most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * TENTH);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + (size < 10 ? "" : Long.toString(size / 10)) + "." + size % 10;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A name as a class or id. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
