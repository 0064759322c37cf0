package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.knowledge.Position;
import org.plumbline.knowledge.Side;

/** What is wrong with a body at one moment: joints beyond their range, contacts that don't hold, limbs in the ground or in a prop. */
final class BodyCheck {
    /** One hundredth of the height. */
    private static final double SLIDE = 0.01;

    private static final double SOFT = 0.015;
    private static final double HEAD_UP = 0.1;
    private static final double BENT = 15;
    /** A hip that is drawn up no further needs not be turned out. */
    private static final double DRAWN_UP = 90;

    private static final double TURNED = 30;
    private static final double[] ALONG = {0, 0.25, 0.5, 0.75, 1};
    private static final Side[] SIDES = {Side.RIGHT, Side.LEFT};

    private final Scene scene;
    private final List<String> found = new ArrayList<>();

    BodyCheck(Scene scene) {
        this.scene = scene;
    }

    List<String> of(Skeleton body, Stance stance, Position position) {
        ranges(body);
        stance.holds().forEach(hold -> hold(body, hold));
        stance.reaches().forEach((limb, target) -> reach(body, limb, target));
        solids(body);
        if (position == Position.STANDING
                && body.at(Spot.HEAD).y() < body.at(Spot.PELVIS).y() + HEAD_UP
                && !scene.above()) {
            found.add("the head hangs below the hips, in a standing exercise");
        }
        return List.copyOf(found);
    }

    private void ranges(Skeleton body) {
        for (Joint joint : Joint.values()) {
            for (Side side : joint.isPaired() ? SIDES : new Side[] {Side.NONE}) {
                double value = body.pose().get(joint, side);
                Span range = Ranges.of(joint, body.view());
                if (!range.allows(value)) {
                    found.add(name(side, joint) + " is at " + Math.round(value) + ", it goes from " + range);
                }
            }
        }
        if (!body.view().isSide()) {
            knees(body);
            hips(body);
        }
    }

    /** A knee bends in one plane only: what looks like a bend sideways is a leg turned out, which looks shorter. */
    private void knees(Skeleton body) {
        for (Side side : SIDES) {
            Pose pose = body.pose();
            boolean turned = pose.get(Joint.THIGH_OUT, side) != 0 || pose.get(Joint.SHIN_OUT, side) != 0;
            if (!turned && Math.abs(pose.get(Joint.KNEE, side)) > BENT) {
                found.add(name(side, Joint.KNEE) + " bends sideways by " + Math.round(pose.get(Joint.KNEE, side))
                        + ": a leg that is turned out looks shorter, give thigh_out or shin_out");
            }
        }
    }

    /** A thigh that lies beside the belly, as of who sits on the heels and bends forward, points down to the ground, too. */
    private void hips(Skeleton body) {
        for (Side side : SIDES) {
            double up = body.pose().get(Joint.HIP, side);
            if (up > DRAWN_UP && Math.abs(body.pose().get(Joint.THIGH_OUT, side)) < TURNED) {
                found.add(name(side, Joint.HIP) + " is drawn up by " + Math.round(up)
                        + ": a thigh that is drawn up looks shorter, give thigh_out");
            }
        }
    }

    private void hold(Skeleton body, Hold hold) {
        String name = hold.contact().key();
        double gap = hold.gap(body);
        Vec centre = hold.contact().centre(body);
        if (Math.abs(gap) > SLIDE) {
            found.add(name + " is " + amount(gap) + (gap > 0 ? " off the " : " inside the ")
                    + hold.surface().name());
        } else if (!hold.surface().spans(centre)) {
            found.add(name + " is beside the " + hold.surface().name());
        } else if (hold.place().isPresent() && hold.place().get().distance(centre) > SLIDE) {
            found.add(name + " slides by " + amount(hold.place().get().distance(centre)));
        }
    }

    private void reach(Skeleton body, Limb limb, Target target) {
        Skeleton before = Skeleton.of(body.view(), body.pose());
        double off = new Reaching(limb).missing(before, target.of(before));
        if (off > SLIDE) {
            found.add(name(limb.side(), limb.isLeg() ? "foot" : "hand") + " can't reach so far: " + amount(off)
                    + " is missing");
        }
    }

    private void solids(Skeleton body) {
        for (Segment segment : Segment.values()) {
            for (Side side : segment.isPaired() ? SIDES : new Side[] {Side.RIGHT}) {
                scene.boxes().forEach(box -> solid(body, new Part(segment, side), box));
            }
        }
    }

    private void solid(Skeleton body, Part part, Box box) {
        double deepest = 0;
        for (double along : ALONG) {
            deepest = Math.max(deepest, box.depth(part.at(body, along), part.radius(along, scene.view())));
        }
        if (deepest > SOFT) {
            found.add(part.name() + " goes " + amount(deepest) + " into the " + box.name());
        }
    }

    private static String name(Side side, Joint joint) {
        return name(side, joint.key());
    }

    private static String name(Side side, String what) {
        return side == Side.NONE ? what : side.name().toLowerCase(Locale.ROOT) + "_" + what;
    }

    private static String amount(double heights) {
        return String.format(Locale.ROOT, "%.3f", Math.abs(heights));
    }

    /** A segment of one side. */
    private record Part(Segment segment, Side side) {
        String name() {
            String name = Svg.name(segment);
            return segment.isPaired() ? side.name().toLowerCase(Locale.ROOT) + "_" + name : name;
        }

        Vec at(Skeleton body, double along) {
            if (segment == Segment.FOOT) {
                return body.at(Spot.HEEL, side).towards(body.at(Spot.BALL, side), along);
            }
            return body.at(segment.from(), side).towards(body.at(segment.to(), side), along);
        }

        /** From the front a trunk is wider than it is thick; its limbs then keep it off the ground. */
        double radius(double along, View view) {
            if (segment == Segment.FOOT) {
                return Body.SOLE;
            }
            double radius = segment.begin() + along * (segment.end() - segment.begin());
            return view.isSide() || segment.isPaired() ? radius : Math.min(radius, 0.04);
        }
    }
}
