package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.knowledge.Side;

/** The ways that a movement goes, for the arrows of the picture that stands still. */
final class ArrowWays {
    private static final int STEPS = 8;
    private static final double SHORTEST = 0.09;
    private static final double NOTHING = 0.001;
    private static final double FARTHER = 0.01;
    private static final double BESIDE = 0.085;
    private static final List<Spot> MOVERS = List.of(Spot.FINGERS, Spot.ANKLE, Spot.KNEE, Spot.HEAD, Spot.PELVIS);

    private final Motion motion;

    ArrowWays(Motion motion) {
        this.motion = motion;
    }

    /** The places that each arrow goes through, of what goes farthest where there is no arrow; none where nothing moves. */
    List<List<Vec>> of(List<Arrow> arrows) {
        return (arrows.isEmpty() ? List.of(widest()) : arrows)
                .stream().map(this::way).filter(way -> !way.isEmpty()).toList();
    }

    private List<Vec> way(Arrow arrow) {
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
        if (length < NOTHING) {
            return List.of();
        }
        Vec from = way.get(0);
        Vec to = way.get(way.size() - 1);
        Vec middle = from.towards(to, 0.5);
        Vec half = to.minus(from).times(SHORTEST / 2 / length);
        return List.of(middle.minus(half), middle.plus(half));
    }

    /** Of the spot that goes farthest, drawn on the outer side of its way. */
    private Arrow widest() {
        Skeleton start = motion.start();
        Skeleton end = motion.end();
        Target best = body -> body.at(Spot.PELVIS);
        double most = 0;
        for (Spot spot : MOVERS) {
            for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
                double moved = start.at(spot, side).distance(end.at(spot, side));
                if (moved > most + FARTHER) {
                    most = moved;
                    best = body -> body.at(spot, side);
                }
            }
        }
        Vec out = best.of(start).towards(best.of(end), 0.5).minus(end.at(Spot.WAIST));
        return new Arrow(best, out.times(BESIDE / Math.max(FARTHER, out.length())), Vec.ZERO);
    }
}
