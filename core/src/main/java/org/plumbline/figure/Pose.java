package org.plumbline.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.knowledge.Side;

/** A position of the whole body: a value for each of its joints; nothing of it is drawn or placed yet. */
final class Pose {
    static final Pose UPRIGHT = new Pose(new double[2 * Joint.values().length]);

    private static final Map<Joint, Integer> PLACES = places();

    private final double[] values;

    private Pose(double[] values) {
        this.values = values;
    }

    double get(Joint joint) {
        return get(joint, Side.NONE);
    }

    double get(Joint joint, Side side) {
        return values[index(joint, side)];
    }

    Pose with(Joint joint, double value) {
        return with(joint, Side.NONE, value);
    }

    Pose with(Joint joint, Side side, double value) {
        double[] changed = values.clone();
        changed[index(joint, side)] = value;
        return new Pose(changed);
    }

    /** The middle of the hips at another place. */
    Pose movedBy(Vec way) {
        return with(Joint.X, get(Joint.X) + way.x()).with(Joint.Y, get(Joint.Y) + way.y());
    }

    /** Between this and another: 0 is this, 1 the other. */
    Pose towards(Pose other, double part) {
        double[] mixed = new double[values.length];
        Arrays.setAll(mixed, i -> values[i] + part * (other.values[i] - values[i]));
        return new Pose(mixed);
    }

    private static Map<Joint, Integer> places() {
        Map<Joint, Integer> places = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            places.put(joint, 2 * places.size());
        }
        return places;
    }

    private static int index(Joint joint, Side side) {
        return PLACES.get(joint) + (side == Side.LEFT ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pose pose && Arrays.equals(values, pose.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
