package org.plumbline.figure;

import java.util.List;

/** Draws an arrow along its way. */
final class ArrowWriter {
    private static final double HEAD = 0.032;

    private ArrowWriter() {}

    static void write(Svg svg, List<Vec> way) {
        StringBuilder path = new StringBuilder("M" + Svg.at(way.get(0)));
        way.subList(1, way.size()).forEach(place -> path.append('L').append(Svg.at(place)));
        svg.path("e", path.toString());
        Vec tip = way.get(way.size() - 1);
        Vec ahead = tip.minus(way.get(Math.max(0, way.size() - 3)));
        Vec unit = ahead.times(1 / Math.max(1e-6, ahead.length()));
        Vec base = tip.minus(unit.times(HEAD * 0.3));
        Vec side = unit.turned(90).times(HEAD * 0.62);
        svg.path(
                "d",
                "M" + Svg.at(tip.plus(unit.times(HEAD * 0.8))) + "L" + Svg.at(base.plus(side)) + "L"
                        + Svg.at(base.minus(side)) + "Z");
    }
}
