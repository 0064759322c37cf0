package org.plumbline.figure;

import java.util.Locale;
import org.plumbline.knowledge.Side;

/** A place on the body's surface that a hand can lie on: how far along its segment, and how far to the front or outer side. */
enum Landmark {
    CROWN(Segment.HEAD, 1.9, 0),
    FOREHEAD(Segment.HEAD, 1.3, 0.06),
    HEAD_BACK(Segment.HEAD, 1.1, -0.06),
    HEAD_SIDE(Segment.HEAD, 1.25, 0.05),
    EAR(Segment.HEAD, 0.9, 0.02),
    CHIN(Segment.HEAD, 0.3, 0.055),
    NECK_BACK(Segment.NECK, 0.6, -0.03),
    COLLARBONE(Segment.THORAX, 0.98, 0.045),
    BREASTBONE(Segment.THORAX, 0.7, 0.055),
    RIBS(Segment.THORAX, 0.2, 0.05),
    BELLY(Segment.LUMBAR, 0.4, 0.05),
    LOW_BACK(Segment.LUMBAR, 0.2, -0.05),
    BUTTOCK(Segment.PELVIS, 0, -0.055),
    PELVIS_FRONT(Segment.PELVIS, 0.6, 0.05),
    WAIST(Segment.LUMBAR, 0, 0.08),
    SHOULDER(Segment.UPPER_ARM, 0.05, 0),
    UPPER_ARM(Segment.UPPER_ARM, 0.5, 0),
    ELBOW(Segment.UPPER_ARM, 1, 0),
    WRIST(Segment.FOREARM, 1, 0),
    HAND(Segment.HAND, 0.5, 0),
    THIGH(Segment.THIGH, 0.5, 0.03),
    THIGH_BACK(Segment.THIGH, 0.6, -0.04),
    THIGH_SIDE(Segment.THIGH, 0.4, 0.05),
    KNEE(Segment.THIGH, 1, 0.03),
    SHIN(Segment.SHIN, 0.4, 0.03),
    ANKLE(Segment.SHIN, 0.95, 0),
    TOES(Segment.FOOT, 1, 0);

    private final Segment segment;
    private final double along;
    private final double across;

    Landmark(Segment segment, double along, double across) {
        this.segment = segment;
        this.along = along;
        this.across = across;
    }

    /** So far along its segment. */
    private Target target(Side side, double elsewhere) {
        return body -> body.beside(segment, side, new Vec(elsewhere, across));
    }

    /** Seen from the front, what the body has once lies in its middle. */
    private Target middle(double elsewhere) {
        return body ->
                body.beside(segment, Side.RIGHT, new Vec(elsewhere, body.view().isSide() ? across : 0));
    }

    /** What a file's key means, for example {@code left_knee}; one in the middle has no side. */
    static Target of(String key, double along) {
        String name = key.replaceFirst("^(left|right)_", "");
        Landmark mark = valueOf(name.toUpperCase(Locale.ROOT));
        double elsewhere = Double.isNaN(along) ? mark.along : along;
        if (name.equals(key)) {
            return mark.middle(elsewhere);
        }
        return mark.target(key.startsWith("left_") ? Side.LEFT : Side.RIGHT, elsewhere);
    }
}
