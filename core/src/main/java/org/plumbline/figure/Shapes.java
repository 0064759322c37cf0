package org.plumbline.figure;

import java.util.EnumSet;
import java.util.Set;

/** What each part of the body looks like, from its joint on, as path data; drawn for the eye. */
final class Shapes {
    private static final String FOOT =
            "M-6.9,-1.5C-7.4,4-12,5.5-12,9C-12,11.3-11,11.7-9,11.7L23.4,11.7C26,11.7,27.6,9.5,26.6,7C24,2.5,14,2.5,6.9,-2.5Z";
    private static final String TOES = "M-2,-4.2C4,-4.4,10.8,-2.6,11.4,1.4C11.6,3.4,11,4.2,9,4.2L-2,4.2Z";
    private static final String FOOT_AHEAD =
            "M-6.9,-2C-7.4,2-12,5-12,8.6C-12,12-7,12.4,0,12.4C7,12.4,12,12,12,8.6C12,5,7.4,2,6.9,-2Z";
    private static final String HAND =
            "M-5.3,-1C-6.3,6-6.8,11-5.8,16C-5.2,21-4.4,27-2.6,29.4C-1.2,31,1.6,30.6,2.2,28.6C3,25,3.8,21,4.2,17.5"
                    + "C6,18.6,7.6,21,8.8,20C10.4,18.6,8.4,13.6,6.8,9.6C5.8,6,5.4,3,5.3,-1Z";
    private static final String HEAD_SIDE =
            "M-8,19.5C-16.5,12-18.6,3-17.4,-5C-15.6,-17-5.5,-20.5,3.5,-19.4C12,-18.4,16.4,-12,16.6,-5.2C16.6,-3.8,16.4,-2.8,17,-1.4"
                    + "L20.2,4.4C20.8,5.6,20,6.3,17.6,6.5C17.6,8.6,17.8,9.6,17.2,11.2C17.6,12.6,17.2,14,16.4,15C15.6,18.6,13,19.6,9,19.2"
                    + "C6,19,3.6,20,2.4,23L-8,23Z";
    private static final String HAIR_SIDE =
            "M15.6,-11.2C14,-19.6,5.6,-22.6,-2.4,-21.6C-14,-20.2,-20.6,-12.4,-19.6,-1.6C-19,5-16.8,9.6-13.6,12.4"
                    + "C-10.6,12-8.6,9-7.8,5C-6.8,6.2-4.8,5.8-3.8,4C-2.4,1.4-2.6,-2-1.2,-5C3.6,-6.6,11.4,-6.8,15.6,-11.2Z";
    private static final String HEAD_AHEAD =
            "M0,20.4C-8,20.4-15,11.8-15.6,1.5C-16.2,-11.5-9.5,-19-0,-19C9.5,-19,16.2,-11.5,15.6,1.5C15,11.8,8,20.4,0,20.4Z";
    private static final String HAIR_AHEAD =
            "M-15.9,1C-18.5,-14-11.5,-22-0,-22C11.5,-22,18.5,-14,15.9,1C14.6,-3-14.2,-7-12.5,-10.5C8,-7-2.5,-8-8,-10"
                    + "C-11,-7.6-14.4,-4-15.9,1Z";
    private static final String HAIR_BEHIND =
            "M-15.9,2C-18.5,-14-11.5,-22-0,-22C11.5,-22,18.5,-14,15.9,2C15,9-10,14.6-8.5,15C4,16.6-4,16.6-8.5,15C-13,12-15,8-15.9,2Z";

    static final String NOSE_AHEAD = "M0,-2.5V4.2C0,6-3,5.6-3,7.2C-3,8.6,3,8.6,3,7.2";

    /** What is drawn more than once. */
    static final Set<Segment> SHARED = EnumSet.of(Segment.HEAD, Segment.HAND, Segment.FOOT, Segment.TOES);

    private final View view;

    Shapes(View view) {
        this.view = view;
    }

    /** A segment at its full length. */
    String of(Segment segment) {
        return switch (segment) {
            case FOOT -> view.isSide() ? FOOT : FOOT_AHEAD;
            case TOES -> TOES;
            case HAND -> HAND;
            case HEAD -> head();
            case NECK -> Capsule.round(segment.begin(), segment.end()).path(-Body.NECK - 0.02);
            default -> capsule(segment).path(length(segment));
        };
    }

    /** The head's shapes have the middle of the head as their origin; a face shows only where it looks. */
    private String head() {
        return view.isSide() ? HEAD_SIDE : HEAD_AHEAD;
    }

    String hair() {
        return switch (view) {
            case SIDE -> HAIR_SIDE;
            case FRONT -> HAIR_AHEAD;
            case BACK -> HAIR_BEHIND;
        };
    }

    private Capsule capsule(Segment segment) {
        if (!view.isSide() && segment.isTrunk()) {
            return frontal(segment);
        }
        Capsule round = Capsule.round(segment.begin(), segment.end());
        return segment == Segment.SHIN && view.isSide() ? new Capsule(round.begin(), round.end(), 0.012) : round;
    }

    private static Capsule frontal(Segment segment) {
        return switch (segment) {
            case PELVIS -> new Capsule(new Vec(0.098, 0.05), new Vec(0.078, 0.03), 0);
            case LUMBAR -> new Capsule(new Vec(0.078, 0.03), new Vec(0.083, 0.03), 0);
            default -> new Capsule(new Vec(0.083, 0.03), new Vec(0.12, 0.034), 0);
        };
    }

    static double length(Segment segment) {
        return switch (segment) {
            case PELVIS -> -Body.PELVIS;
            case LUMBAR -> -Body.LUMBAR;
            case THORAX -> -Body.THORAX;
            case UPPER_ARM -> Body.UPPER_ARM;
            case FOREARM -> Body.FOREARM;
            case THIGH -> Body.THIGH;
            case SHIN -> Body.SHIN;
            case HAND -> Body.HAND;
            default -> 0;
        };
    }
}
