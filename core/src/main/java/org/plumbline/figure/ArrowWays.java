package org.plumbline.figure;

import java.util.List;
import org.plumbline.knowledge.Side;

/** The ways that a movement goes, for the arrows of the picture that stands still. */
final class ArrowWays {
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
                .stream()
                        .map(arrow -> arrow.way().of(motion, arrow.of()))
                        .filter(way -> !way.isEmpty())
                        .toList();
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
        return new Arrow(best.shifted(out.times(BESIDE / Math.max(FARTHER, out.length()))), Way.from(0));
    }
}
