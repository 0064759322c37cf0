package org.plumbline.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A number or a few that change over one round, told with as few of its frames as tell it well enough. */
final class Track {
    private final double[] times;
    /** Which frames begin or end a way. */
    private final boolean[] keys;

    private final double[][] values;
    private final double tolerance;

    private Track(List<Frame> frames, double[][] values, double tolerance) {
        this.times = frames.stream().mapToDouble(Frame::time).toArray();
        this.keys = new boolean[values.length];
        this.values = values;
        this.tolerance = tolerance;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = frames.get(i).isKey();
        }
    }

    /** @param tolerance how far a value that is left out may be off */
    static Track of(List<Frame> frames, double tolerance, List<ToDoubleFunction<Skeleton>> numbers) {
        double[][] values = frames.stream()
                .map(frame -> numbers.stream()
                        .mapToDouble(number -> number.applyAsDouble(frame.body()))
                        .toArray())
                .toArray(double[][]::new);
        return new Track(frames, values, tolerance);
    }

    boolean isStill() {
        return Arrays.stream(values).allMatch(value -> off(value, values[0]) <= tolerance);
    }

    /** The numbers of one frame. */
    double[] at(int frame) {
        return values[frame].clone();
    }

    /** Whether its key frames tell it, when each way between them is slow at both ends. */
    boolean isEased() {
        int from = 0;
        for (int to = 1; to < times.length; to++) {
            if (keys[to]) {
                for (int i = from + 1; i < to; i++) {
                    double part = Motion.slow((times[i] - times[from]) / (times[to] - times[from]));
                    if (off(values[i], mixed(from, to, part)) > tolerance) {
                        return false;
                    }
                }
                from = to;
            }
        }
        return true;
    }

    /** The keyframes of a style sheet, each written by {@code style}: of an eased track only the ends of its ways. */
    String keyframes(boolean eased, IntFunction<String> style) {
        Set<Integer> kept = new TreeSet<>(Set.of(0, times.length - 1));
        if (eased) {
            IntStream.range(0, keys.length).filter(i -> keys[i]).forEach(kept::add);
        } else {
            keep(0, times.length - 1, kept);
        }
        StringBuilder text = new StringBuilder();
        double whole = times[times.length - 1];
        for (int i : kept) {
            text.append(Svg.number(100 * times[i] / whole))
                    .append("%{transform:")
                    .append(style.apply(i))
                    .append('}');
        }
        return text.toString();
    }

    /** Keeps the frame that a straight way between two others misses most, and looks again on both sides of it. */
    private void keep(int from, int to, Set<Integer> kept) {
        int worst = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double off = off(values[i], straight(from, to, times[i]));
            if (off > most) {
                most = off;
                worst = i;
            }
        }
        if (worst >= 0) {
            kept.add(worst);
            keep(from, worst, kept);
            keep(worst, to, kept);
        }
    }

    private double[] straight(int from, int to, double time) {
        return mixed(from, to, (time - times[from]) / (times[to] - times[from]));
    }

    private double[] mixed(int from, int to, double part) {
        double[] straight = new double[values[from].length];
        Arrays.setAll(straight, i -> values[from][i] + part * (values[to][i] - values[from][i]));
        return straight;
    }

    private static double off(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}
