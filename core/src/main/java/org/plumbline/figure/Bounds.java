package org.plumbline.figure;

import java.util.List;
import org.plumbline.knowledge.Side;

/** The piece of the plane that a picture shows: all of the movement and of the props. */
record Bounds(Vec low, Vec high) {
    private static final double EDGE = 0.05;
    private static final double LIMB = 0.04;
    private static final double HEAD = 0.075;
    private static final double TALLEST = 4.0 / 3;
    private static final double WIDEST = 16.0 / 9;
    /** How much of the spare room lies below. */
    private static final double BELOW = 0.4;

    private static final double SMALLEST = 0.62;

    /** Of a body in all of its movement, and of the ground below it. */
    static Bounds of(Scene scene, List<Frame> frames) {
        Vec hips = frames.get(0).body().at(Spot.PELVIS);
        Bounds bounds = around(scene.above() ? hips : new Vec(hips.x(), 0), 0.01);
        for (Frame frame : frames) {
            bounds = bounds.with(frame.body());
        }
        return bounds;
    }

    /** With what lies around the body, and with an edge. */
    Bounds around(Scene scene, List<List<Vec>> ways) {
        Bounds bounds = this;
        for (Prop prop : scene.props()) {
            bounds = bounds.with(prop.spread(this, scene.above()));
        }
        for (List<Vec> way : ways) {
            for (Vec place : way) {
                bounds = bounds.with(place, LIMB);
            }
        }
        return bounds.shaped();
    }

    private Bounds with(Skeleton body) {
        Bounds bounds = this;
        for (Spot spot : Spot.values()) {
            double size = spot == Spot.HEAD ? HEAD : LIMB;
            bounds = bounds.with(body.at(spot), size).with(body.at(spot, Side.LEFT), size);
        }
        return bounds;
    }

    private static Bounds around(Vec place, double size) {
        Vec half = new Vec(size, size);
        return new Bounds(place.minus(half), place.plus(half));
    }

    Bounds with(Vec place, double size) {
        return new Bounds(
                new Vec(Math.min(low.x(), place.x() - size), Math.min(low.y(), place.y() - size)),
                new Vec(Math.max(high.x(), place.x() + size), Math.max(high.y(), place.y() + size)));
    }

    private Bounds with(Prop prop) {
        if (prop.kind().isCarried()) {
            return this;
        }
        double top = prop.kind() == PropKind.CHAIR ? prop.backTop() : prop.top();
        return with(new Vec(prop.left(), prop.at().y()), 0.01).with(new Vec(prop.right(), top), 0.01);
    }

    /** With an edge, and no taller than 4 to 3 and no wider than 16 to 9; the ground stays low in the picture. */
    private Bounds shaped() {
        Bounds edged = with(low, EDGE).with(high, EDGE);
        double width = Math.max(edged.high.x() - edged.low.x(), SMALLEST * TALLEST);
        double height = edged.high.y() - edged.low.y();
        double shape = Math.min(WIDEST, Math.max(TALLEST, width / height));
        double shownWidth = Math.max(width, height * shape);
        double shownHeight = shownWidth / shape;
        double left = edged.middle() - shownWidth / 2;
        double bottom = edged.low.y() - (shownHeight - height) * BELOW;
        return new Bounds(new Vec(left, bottom), new Vec(left + shownWidth, bottom + shownHeight));
    }

    /** As the document's view box. */
    String viewBox() {
        return Svg.number(low.x() * Svg.SCALE) + " " + Svg.number(-high.y() * Svg.SCALE) + " "
                + Svg.number((high.x() - low.x()) * Svg.SCALE) + " " + Svg.number((high.y() - low.y()) * Svg.SCALE);
    }

    /** Where a picture is turned over that shows the other side. */
    double middle() {
        return (low.x() + high.x()) / 2;
    }
}
