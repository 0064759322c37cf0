package org.plumbline.launcher.seed;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.knowledge.Side;

/** Findings of one examination that belong together. */
final class Exam {
    private static final int STRONG = 5;

    private final List<Taken> findings = new ArrayList<>();

    List<Taken> findings() {
        return List.copyOf(findings);
    }

    /** A hip that is higher by so many mm, and weaker at its side. */
    Exam hip(Side high, int millimetres) {
        return crest(high, millimetres, 3)
                .both("trendelenburg", high, 84, 79)
                .both("hip-abductor-strength", high, STRONG - 1, STRONG)
                .both("side-bridge", high, 60 - 2 * millimetres, 49);
    }

    /** Crests that differ because the legs do. */
    Exam longLeg(Side high, int millimetres, int leg) {
        return crest(high, millimetres, leg)
                .both("hip-abductor-strength", high, STRONG, STRONG)
                .both("side-bridge", high, 46, 47);
    }

    Exam levelHip() {
        return crest(Side.LEFT, 3, 2).both("side-bridge", Side.LEFT, 52, 51);
    }

    /** A pelvis that leans forward by so many degrees, with less reach in front of the hips. */
    Exam pelvis(int degrees) {
        return one("asis-psis-angle", Side.NONE, degrees)
                .both("modified-thomas-hip", Side.LEFT, degrees - 15, degrees - 16)
                .one("trunk-flexor-endurance", Side.NONE, 55)
                .one("sorensen", Side.NONE, 80);
    }

    Exam levelPelvis() {
        return one("asis-psis-angle", Side.NONE, 12)
                .both("modified-thomas-hip", Side.LEFT, -6, -5)
                .one("trunk-flexor-endurance", Side.NONE, 94)
                .one("sorensen", Side.NONE, 88);
    }

    /** A shoulder that is higher by so many degrees, with short muscles above it and weaker ones below. */
    Exam shoulder(Side high, int degrees) {
        return one("acromion-line", high, degrees)
                .one("acromion-height", high, 3 * degrees)
                .both("upper-trapezius-length", high, 1, 0)
                .both("levator-length", high, 1, 0)
                .both("lower-trapezius-strength", high, STRONG - 1, STRONG)
                .both("serratus-strength", high, STRONG - 1, STRONG)
                .straight();
    }

    Exam levelShoulder() {
        return one("acromion-line", Side.RIGHT, 1).straight();
    }

    /** No sign of scoliosis. */
    private Exam straight() {
        return one("forward-bend-test", Side.NONE, 0).one("shoulder-height-change", Side.NONE, 0);
    }

    private Exam crest(Side high, int millimetres, int leg) {
        return one("iliac-crest-height", high, millimetres).one("leg-length-difference", high, leg);
    }

    private Exam both(String test, Side side, int value, int other) {
        return one(test, side, value).one(test, side.opposite(), other);
    }

    private Exam one(String test, Side side, int value) {
        findings.add(new Taken(test, side, value));
        return this;
    }
}
