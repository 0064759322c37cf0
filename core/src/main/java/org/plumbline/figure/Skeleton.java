package org.plumbline.figure;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.knowledge.Side;

/** The body in a pose, seen from one side: where each spot is, and how far each segment is turned from hanging or standing straight. */
final class Skeleton {
    private static final Side[] SIDES = {Side.RIGHT, Side.LEFT};
    private static final Vec UP = new Vec(0, 1);
    private static final Vec DOWN = new Vec(0, -1);
    private static final Vec FORWARD = new Vec(1, 0);

    private final View view;
    private final Pose pose;
    private final Half right = new Half();
    private final Half left = new Half();

    private Skeleton(View view, Pose pose) {
        this.view = view;
        this.pose = pose;
    }

    static Skeleton of(View view, Pose pose) {
        Skeleton skeleton = new Skeleton(view, pose);
        skeleton.trunk();
        for (Side side : SIDES) {
            skeleton.arm(side);
            skeleton.leg(side);
        }
        return skeleton;
    }

    View view() {
        return view;
    }

    Pose pose() {
        return pose;
    }

    Vec at(Spot spot) {
        return at(spot, Side.RIGHT);
    }

    Vec at(Spot spot, Side side) {
        return half(side).spots.get(spot);
    }

    /** Counterclockwise, in degrees. */
    double turn(Segment segment, Side side) {
        return half(side).turns.get(segment);
    }

    /** A point beside a segment's line: part of the way along, and so far to its front or outer side. */
    Vec beside(Segment segment, Side side, Vec alongAndAcross) {
        Vec from = at(segment.from(), side);
        Vec way = at(segment.to(), side).minus(from);
        return from.plus(way.times(alongAndAcross.x()))
                .plus(FORWARD.turned(turn(segment, side)).times(alongAndAcross.y() * view.sense(side)));
    }

    private void trunk() {
        Vec at = new Vec(pose.get(Joint.X), pose.get(Joint.Y));
        put(Spot.PELVIS, Side.RIGHT, at);
        put(Spot.PELVIS, Side.LEFT, at);
        double turn = -pose.get(Joint.BODY);
        up(Segment.PELVIS, turn, Body.PELVIS);
        turn -= pose.get(Joint.LUMBAR);
        up(Segment.LUMBAR, turn, Body.LUMBAR);
        turn -= pose.get(Joint.THORAX);
        up(Segment.THORAX, turn, Body.THORAX);
        turn -= pose.get(Joint.NECK);
        up(Segment.NECK, turn, Body.NECK);
        turn -= pose.get(Joint.HEAD);
        up(Segment.HEAD, turn, Body.HEAD);
    }

    private void up(Segment segment, double turn, double length) {
        for (Side side : SIDES) {
            extend(segment, side, turn, UP.times(length));
        }
    }

    private void arm(Side side) {
        double turn = turn(Segment.THORAX, side);
        int sense = view.sense(side);
        double forward = pose.get(Joint.PROTRACT, side) * Body.HUNDREDTH;
        double raised = pose.get(Joint.SHRUG, side) * Body.HUNDREDTH;
        Vec joint = view.isSide() ? new Vec(forward, raised) : new Vec(sense * Body.SHOULDER_APART, raised);
        put(Spot.SHOULDER, side, at(Spot.CHEST).plus(joint.turned(turn)));
        turn += sense * pose.get(Joint.SHOULDER, side);
        extend(Segment.UPPER_ARM, side, turn, DOWN.times(length(Segment.UPPER_ARM, side)));
        turn += sense * pose.get(Joint.ELBOW, side);
        extend(Segment.FOREARM, side, turn, DOWN.times(length(Segment.FOREARM, side)));
        turn += sense * pose.get(Joint.WRIST, side);
        extend(Segment.HAND, side, turn, DOWN.times(length(Segment.HAND, side)));
    }

    private void leg(Side side) {
        double turn = turn(Segment.PELVIS, side);
        int sense = view.sense(side);
        Vec joint = view.isSide() ? Vec.ZERO : new Vec(sense * Body.HIP_APART, 0);
        put(Spot.HIP, side, at(Spot.PELVIS).plus(joint.turned(turn)));
        turn += sense * pose.get(Joint.HIP, side);
        extend(Segment.THIGH, side, turn, DOWN.times(length(Segment.THIGH, side)));
        turn -= sense * pose.get(Joint.KNEE, side);
        extend(Segment.SHIN, side, turn, DOWN.times(length(Segment.SHIN, side)));
        turn += sense * pose.get(Joint.ANKLE, side);
        foot(side, turn);
    }

    private void foot(Side side, double turn) {
        double seen = view.isSide() ? 1 : 0;
        double low = Body.SOLE - Body.ANKLE_HEIGHT;
        extend(Segment.FOOT, side, turn, new Vec(seen * Body.BALL_FORWARD, low));
        put(Spot.HEEL, side, at(Spot.ANKLE, side).plus(new Vec(-seen * Body.HEEL_BACK, low).turned(turn)));
        double toes = turn + (view.isSide() ? pose.get(Joint.TOES, side) : 0);
        extend(Segment.TOES, side, toes, FORWARD.times(seen * Body.TOES));
    }

    /** How long a limb's segment looks. */
    double length(Segment segment, Side side) {
        return switch (segment) {
            case UPPER_ARM -> Body.UPPER_ARM * seen(Joint.ARM_OUT, side);
            case FOREARM -> Body.FOREARM * seen(Joint.FOREARM_OUT, side);
            case HAND -> Body.HAND * seen(Joint.HAND_OUT, side);
            case THIGH -> Body.THIGH * seen(Joint.THIGH_OUT, side);
            case SHIN -> Body.SHIN * seen(Joint.SHIN_OUT, side);
            default -> at(segment.from(), side).distance(at(segment.to(), side));
        };
    }

    private double seen(Joint out, Side side) {
        return Math.cos(Math.toRadians(pose.get(out, side)));
    }

    private void extend(Segment segment, Side side, double turn, Vec way) {
        half(side).turns.put(segment, turn);
        put(segment.to(), side, at(segment.from(), side).plus(way.turned(turn)));
    }

    private void put(Spot spot, Side side, Vec at) {
        half(side).spots.put(spot, at);
    }

    private Half half(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** One side's spots and turns; what the body has once is on both. */
    private static final class Half {
        private final Map<Spot, Vec> spots = new EnumMap<>(Spot.class);
        private final Map<Segment, Double> turns = new EnumMap<>(Segment.class);
    }
}
