package org.plumbline.figure;

/**
 * How far a healthy adult's joints go, in degrees, and shoulders in hundredths of the height.
 *
 * <p>From the side: American Academy of Orthopaedic Surgeons, Joint Motion (1965), as tabled by Norkin and White, Measurement of
 * Joint Motion; a little wider where a weight or a hand carries the joint on. How far the trunk's parts bend each, how far the
 * shoulder glides, and all that is seen from the front where a turned limb shows its bend sideways: source to be confirmed.
 */
final class Ranges {
    private static final double FREE = 360;

    private Ranges() {}

    static Span of(Joint joint, View view) {
        return view.isSide() ? sideways(joint) : frontal(joint);
    }

    private static Span sideways(Joint joint) {
        return switch (joint) {
            case LUMBAR -> new Span(-40, 60);
            case THORAX -> new Span(-30, 45);
            case NECK -> new Span(-60, 55);
            case HEAD -> new Span(-30, 30);
            case SHOULDER -> new Span(-60, 185);
            case ELBOW -> new Span(-5, 150);
            case WRIST -> new Span(-80, 95);
            case HIP -> new Span(-30, 130);
            case KNEE -> new Span(-5, 155);
            case ANKLE -> new Span(-65, 40);
            case TOES -> new Span(-40, 75);
            case THIGH_OUT, SHIN_OUT, FOOT_OUT -> new Span(-45, 45);
            default -> both(joint);
        };
    }

    private static Span frontal(Joint joint) {
        return switch (joint) {
            case LUMBAR, THORAX -> new Span(-30, 30);
            case NECK -> new Span(-45, 45);
            case HEAD -> new Span(-20, 20);
            case SHOULDER -> new Span(-95, 190);
            case ELBOW -> new Span(-155, 155);
            case WRIST -> new Span(-90, 90);
            case HIP -> new Span(-50, 150);
            case KNEE -> new Span(-150, 150);
            case ANKLE -> new Span(-60, 60);
            case TOES -> new Span(0, 0);
            default -> both(joint);
        };
    }

    private static Span both(Joint joint) {
        return switch (joint) {
            case TURN -> new Span(-80, 80);
            case SHRUG -> new Span(-2, 4);
            case PROTRACT -> new Span(-3, 4);
            case ARM_OUT, FOREARM_OUT, HAND_OUT, THIGH_OUT, SHIN_OUT, FOOT_OUT -> new Span(-88, 88);
            default -> new Span(-FREE, FREE);
        };
    }
}
