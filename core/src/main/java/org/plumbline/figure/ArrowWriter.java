package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.knowledge.Side;

/** Draws the way that the movement goes, as an arrow beside it. */
final class ArrowWriter {
    private static final int STEPS = 8;
    private static final double SHORTEST = 0.09;
    private static final double HEAD = 0.032;
    private static final double BESIDE = 0.085;
    private static final List<Spot> MOVERS = List.of(Spot.FINGERS, Spot.ANKLE, Spot.KNEE, Spot.HEAD, Spot.PELVIS);

    private final Picture picture;

    ArrowWriter(Picture picture) {
        this.picture = picture;
    }

    void write(Svg svg) {
        ways().forEach(way -> write(svg, way));
    }

    private static void write(Svg svg, List<Vec> way) {
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

    /** The places that each arrow goes through; none where nothing moves far enough. */
    List<List<Vec>> ways() {
        List<Arrow> arrows = picture.look().arrows();
        return (arrows.isEmpty() ? List.of(widest()) : arrows)
                .stream().map(this::way).filter(way -> !way.isEmpty()).toList();
    }

    private List<Vec> way(Arrow arrow) {
        Motion motion = picture.motion();
        if (!arrow.way().equals(Vec.ZERO)) {
            Vec from = arrow.of().of(motion.end()).plus(arrow.shift());
            return List.of(from, from.plus(arrow.way()));
        }
        List<Vec> way = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            way.add(arrow.of().of(motion.between(0, (double) step / STEPS)).plus(arrow.shift()));
        }
        double length = way.get(0).distance(way.get(STEPS));
        return length < SHORTEST ? stretched(way, length) : way;
    }

    /** A small movement is shown by a longer arrow of the same way. */
    private static List<Vec> stretched(List<Vec> way, double length) {
        Vec from = way.get(0);
        Vec to = way.get(way.size() - 1);
        if (length < 1e-3) {
            return List.of();
        }
        Vec middle = from.towards(to, 0.5);
        Vec half = to.minus(from).times(SHORTEST / 2 / length);
        return List.of(middle.minus(half), middle.plus(half));
    }

    /** Of the spot that goes farthest, drawn on the outer side of its way. */
    private Arrow widest() {
        Skeleton start = picture.motion().start();
        Skeleton end = picture.motion().end();
        Target best = body -> body.at(Spot.PELVIS);
        double most = 0;
        for (Spot spot : MOVERS) {
            for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
                double moved = start.at(spot, side).distance(end.at(spot, side));
                if (moved > most + 0.01) {
                    most = moved;
                    best = body -> body.at(spot, side);
                }
            }
        }
        Vec middle = best.of(start).towards(best.of(end), 0.5);
        Vec out = middle.minus(end.at(Spot.WAIST));
        return new Arrow(best, out.times(BESIDE / Math.max(0.01, out.length())), Vec.ZERO);
    }
}
