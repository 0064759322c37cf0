package org.plumbline.figure;

/**
 * The proportions of an adult, as fractions of the height.
 *
 * <p>Lengths after Drillis and Contini (1966), as printed in Winter, Biomechanics and Motor Control of Human Movement; how the
 * trunk is divided and where the joints lie inside it is drawn for the eye.
 */
final class Body {
    static final double PELVIS = 0.058;
    static final double LUMBAR = 0.1;
    static final double THORAX = 0.13;
    static final double NECK = 0.05;
    static final double HEAD = 0.066;
    static final double UPPER_ARM = 0.186;
    static final double FOREARM = 0.146;
    static final double HAND = 0.096;
    static final double THIGH = 0.245;
    static final double SHIN = 0.246;
    static final double ANKLE_HEIGHT = 0.039;
    static final double BALL_FORWARD = 0.078;
    static final double HEEL_BACK = 0.03;
    static final double TOES = 0.036;
    /** How thick the sole is under heel and ball. */
    static final double SOLE = 0.014;

    static final double SHOULDER_APART = 0.108;
    static final double HIP_APART = 0.05;
    /** What the foot shows of its length to who stands before it. */
    static final double FOOT_SEEN = 0.35;

    static final double HUNDREDTH = 0.01;

    private Body() {}
}
