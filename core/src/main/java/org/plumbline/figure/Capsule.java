package org.plumbline.figure;

/**
 * A tapered shape with round ends, in heights: as wide as this at its beginning and its end, and so far round beyond them.
 *
 * @param begin half its width and the depth of its round end where it begins
 * @param end the same where it ends
 * @param bulge how far it swells at the back, for a calf
 */
record Capsule(Vec begin, Vec end, double bulge) {
    static Capsule round(double begin, double end) {
        return new Capsule(new Vec(begin, begin), new Vec(end, end), 0);
    }

    /** From the origin down, or up where the length is negative. */
    String path(double length) {
        int sweep = length < 0 ? 1 : 0;
        Vec far = new Vec(0, -length);
        String back = bulge == 0
                ? "L" + Svg.at(far.plus(new Vec(-end.x(), 0)))
                : "C" + Svg.at(new Vec(-begin.x() - bulge, -length * 0.3)) + " "
                        + Svg.at(new Vec(-end.x() - bulge * 0.7, -length * 0.62)) + " "
                        + Svg.at(far.plus(new Vec(-end.x(), 0)));
        return "M" + Svg.at(new Vec(-begin.x(), 0)) + back + arc(end, sweep, far.plus(new Vec(end.x(), 0))) + "L"
                + Svg.at(new Vec(begin.x(), 0)) + arc(begin, sweep, new Vec(-begin.x(), 0)) + "Z";
    }

    private static String arc(Vec radii, int sweep, Vec to) {
        return "A" + Svg.number(radii.x() * Svg.SCALE) + "," + Svg.number(radii.y() * Svg.SCALE) + " 0 0 " + sweep + " "
                + Svg.at(to);
    }
}
