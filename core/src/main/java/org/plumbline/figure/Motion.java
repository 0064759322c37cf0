package org.plumbline.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A movement through key poses that begins anew when it is over: slow out, stay, slow back. */
final class Motion {
    private static final int STEPS = 8;
    private static final double SAME_PLACE = 0.002;

    private final Scene scene;
    private final List<Key> keys;
    private final int still;
    private final List<Frame> round;

    /** @param still which key pose the movement is about */
    Motion(Scene scene, List<Key> keys, int still) {
        this.scene = scene;
        this.still = still;
        this.keys = List.copyOf(keys);
        this.round = List.copyOf(frames(STEPS));
    }

    List<Key> keys() {
        return keys;
    }

    /** The pose that a repetition begins with. */
    Skeleton start() {
        return keys.get(0).body();
    }

    /** The pose that it is about. */
    Skeleton end() {
        return keys.get(still).body();
    }

    /** How long one round takes, in seconds. */
    double seconds() {
        return keys.stream()
                .mapToDouble(key -> key.tempo().move() + key.tempo().pause())
                .sum();
    }

    /** One round, with as many frames as a picture in motion needs. */
    List<Frame> round() {
        return round;
    }

    /** One round, with so many frames on each way; the first frame is the last. */
    List<Frame> frames(int steps) {
        List<Frame> frames = new ArrayList<>();
        double time = 0;
        frames.add(new Frame(0, start(), true));
        for (int i = 0; i < keys.size(); i++) {
            double pause = keys.get(i).tempo().pause();
            time += pause;
            if (pause > 0) {
                frames.add(new Frame(time, frames.get(frames.size() - 1).body(), true));
            }
            double move = next(i).tempo().move();
            for (int step = 1; step <= steps && keys.size() > 1; step++) {
                double part = (double) step / steps;
                frames.add(new Frame(
                        time + move * part, step == steps ? next(i).body() : between(i, part), step == steps));
            }
            time += keys.size() > 1 ? move : 0;
        }
        return frames;
    }

    /** On the way from one key pose to the next, this much of the time gone. */
    Skeleton between(int from, double time) {
        Key one = keys.get(from);
        Key other = next(from);
        Pose pose = one.body().pose().towards(other.body().pose(), ease(time, one, other));
        return new Settling(scene.view(), stance(from, time)).settle(pose);
    }

    /** What is kept to on the way from one key pose to the next. */
    Stance stance(int from, double time) {
        Key one = keys.get(from);
        Key other = next(from);
        return common(one, other, ease(time, one, other));
    }

    /** Whether it is slow at both ends of every way. */
    boolean isEased() {
        for (int i = 0; i < keys.size(); i++) {
            if (passes(keys.get(i), next(i))) {
                return false;
            }
        }
        return true;
    }

    /** Slow at both ends where it stays there; even where it passes through. */
    private static double ease(double time, Key one, Key other) {
        return passes(one, other) ? time : slow(time);
    }

    private static boolean passes(Key one, Key other) {
        return one.tempo().pause() == 0 && other.tempo().pause() == 0;
    }

    /** How much of a way is gone when this much of its time is. */
    static double slow(double time) {
        return (1 - Math.cos(Math.PI * time)) / 2;
    }

    /** What both key poses keep to; the body is carried where the same contact carries it in both. */
    private Stance common(Key one, Key other, double part) {
        List<Hold> holds = new ArrayList<>();
        one.stance().holds().forEach(hold -> shared(hold, one, other, part).ifPresent(holds::add));
        Map<Limb, Target> reaches = new LinkedHashMap<>();
        one.stance().reaches().forEach((limb, target) -> {
            Target there = other.stance().reaches().get(limb);
            if (there != null) {
                reaches.put(limb, target.towards(there, part));
            }
        });
        Optional<Hold> carrier = scene.travel() == 0
                ? one.stance().carrier().flatMap(hold -> shared(hold, one, other, part))
                : Optional.empty();
        carrier = carrier.filter(hold -> other.stance().carrier().stream()
                .anyMatch(there -> there.contact().limb().equals(hold.contact().limb())));
        carrier.ifPresent(first -> holds.removeIf(hold -> hold.contact().equals(first.contact())));
        return new Stance(carrier, holds, reaches);
    }

    /** The contact where it is on the way, if both poses have it in the same place. */
    private Optional<Hold> shared(Hold hold, Key one, Key other, double part) {
        Hold lesser = other.stance().find(hold).isPresent()
                ? hold
                : other.partOf(hold).orElse(hold);
        if (lesser.contact().touch() == Touch.FOOT
                && other.stance().find(lesser).isEmpty()) {
            return Optional.empty();
        }
        Optional<Vec> here = one.place(lesser);
        Optional<Vec> there = other.place(lesser);
        return here.filter(place -> there.isPresent())
                .filter(place -> scene.travel() != 0 || place.distance(there.get()) < SAME_PLACE)
                .map(place -> lesser.at(place.towards(there.get(), part)));
    }

    private Key next(int index) {
        return keys.get((index + 1) % keys.size());
    }
}
