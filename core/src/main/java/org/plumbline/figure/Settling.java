package org.plumbline.figure;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Puts a pose into its place: on what it rests, with its planted limbs where they stand, and its hands where they reach. */
final class Settling {
    private static final double TOUCHING = 1e-4;
    private static final double FAR = 35;
    private static final int ROUNDS = 20;
    private static final double EXACT = 1e-7;

    private final View view;
    private final Stance stance;

    Settling(View view, Stance stance) {
        this.view = view;
        this.stance = stance;
    }

    Skeleton settle(Pose pose) {
        Pose settled = carry(pose);
        for (Hold hold : stance.others()) {
            settled = rest(settled, hold);
        }
        for (Hold hold : stance.others()) {
            settled = plant(settled, hold);
        }
        for (Map.Entry<Limb, Target> reach : stance.reaches().entrySet()) {
            Skeleton body = body(settled);
            settled = new Reaching(reach.getKey()).palmTo(body, reach.getValue().of(body));
        }
        return body(settled);
    }

    private Skeleton body(Pose pose) {
        return Skeleton.of(view, pose);
    }

    /** Moves the whole body so that the contact that carries it is in its place. */
    private Pose carry(Pose pose) {
        if (stance.carrier().isEmpty()) {
            return pose;
        }
        Hold first = stance.carrier().get();
        Pose flat = flatten(pose, first);
        Skeleton body = body(flat);
        return flat.movedBy(first.target(body).minus(first.contact().centre(body)));
    }

    /** Turns hand or foot so that it lies on its surface. */
    private Pose flatten(Pose pose, Hold hold) {
        if (hold.surface().isFloor()) {
            return pose;
        }
        Limb limb = limb(hold.contact());
        Skeleton body = body(pose);
        return switch (hold.contact().touch()) {
            case FOOT -> limb.ended(body, hold.surface().along() - 90).with(Joint.TOES, limb.side(), 0);
            case TOES -> limb.ended(body, hold.surface().along() - 90 - pose.get(Joint.TOES, limb.side()));
            case HAND -> limb.ended(body, hold.surface().along());
            default -> pose;
        };
    }

    /** Tips pelvis or neck until trunk or head lies on its surface, and bends a knee until the instep does. */
    private Pose rest(Pose pose, Hold hold) {
        return switch (hold.contact().touch()) {
            case SHOULDERS, PELVIS -> solve(pose, new Turned(Joint.BODY, hold));
            case HEAD -> solve(pose, new Turned(Joint.NECK, hold));
            default -> pose;
        };
    }

    private Pose plant(Pose pose, Hold hold) {
        return switch (hold.contact().touch()) {
            case HAND, FOOT, HEEL, TOES -> hold.place().isPresent() ? plantEnd(pose, hold) : lower(pose, hold);
            case KNEE, ELBOW ->
                hold.place().isPresent()
                        ? aim(pose, hold)
                        : solve(pose, new Turned(limb(hold.contact()).root(), hold));
            case INSTEP -> solve(pose, new Turned(Joint.KNEE, hold));
            default -> pose;
        };
    }

    /** Turns a limb about its root, bent as it is, until its end touches; bends it where that can't be. */
    private Pose lower(Pose pose, Hold hold) {
        Limb limb = limb(hold.contact());
        Turned turned = new Turned(limb.root(), hold);
        Pose lowered = flatten(solve(pose, turned), hold);
        boolean touches = Math.abs(hold.gap(body(lowered))) < TOUCHING;
        boolean near = Math.abs(turned.value(lowered) - turned.value(pose)) < FAR;
        return touches && near ? lowered : plantEnd(pose, hold);
    }

    /** Turns hand or foot as it will lie, brings its joint to where it then must be, and turns it again. */
    private Pose plantEnd(Pose pose, Hold hold) {
        Limb limb = limb(hold.contact());
        Skeleton laid = body(flatten(pose, hold));
        double turn = laid.turn(limb.outer(), limb.side());
        Vec joint = laid.at(limb.lower().to(), limb.side());
        Vec end = joint.plus(hold.target(laid).minus(hold.contact().centre(laid)));
        Skeleton reached = body(new Reaching(limb).to(laid, end));
        return limb.ended(reached, turn);
    }

    private Pose aim(Pose pose, Hold hold) {
        Limb limb = limb(hold.contact());
        Skeleton body = body(pose);
        Vec way = hold.target(body).minus(body.at(limb.upper().from(), limb.side()));
        double lower = body.turn(limb.lower(), limb.side());
        return limb.turned(body, way.fromDown(), lower);
    }

    /** Turns one joint, from where it is, until its contact touches; the nearest it came where it can't. */
    private Pose solve(Pose pose, Turned turned) {
        double before = turned.value(pose);
        ToDoubleFunction<Double> gap =
                value -> turned.hold().gap(body(flatten(carry(turned.with(pose, value)), turned.hold())));
        double last = before + 1;
        double lastGap = gap.applyAsDouble(last);
        double value = before;
        for (int round = 0; round < ROUNDS; round++) {
            double now = gap.applyAsDouble(value);
            if (Math.abs(now) < EXACT || now == lastGap) {
                break;
            }
            double next = value - now * (value - last) / (now - lastGap);
            last = value;
            lastGap = now;
            value = Math.max(before - 60, Math.min(before + 60, next));
        }
        return carry(turned.with(pose, value));
    }

    private static Limb limb(Contact contact) {
        boolean arm = contact.touch() == Touch.HAND || contact.touch() == Touch.ELBOW;
        return new Limb(!arm, contact.side());
    }

    private record Turned(Joint joint, Hold hold) {
        double value(Pose pose) {
            return joint.isPaired() ? pose.get(joint, hold.contact().side()) : pose.get(joint);
        }

        Pose with(Pose pose, double value) {
            return joint.isPaired() ? pose.with(joint, hold.contact().side(), value) : pose.with(joint, value);
        }
    }
}
