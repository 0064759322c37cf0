package org.plumbline.figure;

import java.util.List;
import java.util.stream.IntStream;

/** The places that an arrow goes through, from its tail to its tip. */
@FunctionalInterface
interface Way {
    int STEPS = 8;
    double SHORTEST = 0.09;
    double NOTHING = 0.001;

    List<Vec> of(Motion motion, Target place);

    /** The way that the place goes from this key pose to the next; none where it stays. */
    static Way from(int pose) {
        return (motion, place) -> seen(IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> place.of(motion.between(pose, (double) step / STEPS)))
                .toList());
    }

    /** A small movement is shown by a longer arrow of the same way. */
    private static List<Vec> seen(List<Vec> way) {
        Vec from = way.get(0);
        Vec to = way.get(STEPS);
        double length = from.distance(to);
        if (length >= SHORTEST) {
            return way;
        }
        Vec middle = from.towards(to, 0.5);
        Vec half = to.minus(from).times(SHORTEST / 2 / Math.max(NOTHING, length));
        return length < NOTHING ? List.of() : List.of(middle.minus(half), middle.plus(half));
    }

    /** Straight on from the place, as it is in the still. */
    static Way straight(Vec way) {
        return (motion, place) -> {
            Vec from = place.of(motion.end());
            return List.of(from, from.plus(way));
        };
    }

    /** Three quarters of a circle about the place, as it is in the still; against the clock where the radius is positive. */
    static Way round(double radius) {
        return (motion, place) -> IntStream.rangeClosed(0, 2 * STEPS)
                .mapToObj(step -> new Vec(0, Math.abs(radius)).turned(Math.signum(radius) * 270.0 * step / (2 * STEPS)))
                .map(place.of(motion.end())::plus)
                .toList();
    }
}
