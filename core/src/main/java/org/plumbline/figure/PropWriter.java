package org.plumbline.figure;

import java.util.List;

/** Draws what lies around the body, in lines. */
final class PropWriter {
    private static final double LEG = 0.015;
    private static final String FOLDS = "M0,4V0" + "q8,-9 16,0".repeat(6) + "V4Z";

    private final Scene scene;
    private final Bounds body;
    private final Bounds bounds;

    PropWriter(Scene scene, Bounds body, Bounds bounds) {
        this.body = body;
        this.scene = scene;
        this.bounds = bounds;
    }

    /** The ground and what stands on it. */
    void write(Svg svg) {
        if (!scene.above()) {
            line(
                    svg,
                    new Vec(bounds.low().x() + 0.02, -0.006),
                    new Vec(bounds.high().x() - 0.02, -0.006));
        }
        for (Prop prop : scene.props()) {
            if (!prop.kind().isCarried()) {
                standing(svg, prop.spread(body, scene.above()));
            }
        }
    }

    private void standing(Svg svg, Prop prop) {
        switch (prop.kind()) {
            case MAT -> mat(svg, prop);
            case CHAIR -> chair(svg, prop, true);
            case STOOL, TABLE -> chair(svg, prop, false);
            case WALL -> wall(svg, prop);
            case DOORWAY -> doorway(svg, prop);
            case ROLLER, TOWEL -> roll(svg, prop);
            case FOLDED_TOWEL -> layers(svg, prop);
            default ->
                svg.path("b", rounded(prop.left(), prop.right(), prop.at().y(), prop.top()));
        }
    }

    private void mat(Svg svg, Prop prop) {
        if (scene.above()) {
            svg.path("b", rounded(prop.left(), prop.right(), prop.at().y(), prop.top()));
            return;
        }
        svg.path("b i", rounded(prop.left(), prop.right(), -0.022, 0));
    }

    private void chair(Svg svg, Prop prop, boolean back) {
        double seat = prop.top();
        boolean side = scene.view().isSide();
        if (back && !side) {
            svg.path("b", rounded(prop.left() + LEG, prop.right() - LEG, seat + 0.1, prop.backTop()));
        }
        line(svg, new Vec(prop.left() + LEG, seat), new Vec(prop.left() + LEG, 0));
        line(svg, new Vec(prop.right() - LEG, seat), new Vec(prop.right() - LEG, 0));
        if (back && side) {
            svg.path("b", rounded(prop.left() - 0.022, prop.left(), seat - 0.02, prop.backTop()));
        }
        svg.path("b", rounded(prop.left(), prop.right(), seat - 0.026, seat));
    }

    private void wall(Svg svg, Prop prop) {
        if (prop.size().x() > 0.2) {
            svg.path("b", rounded(prop.left(), prop.right(), 0, prop.top()));
            return;
        }
        double far = prop.at().x() > 0 ? 0.03 : -0.03;
        double left = Math.min(prop.at().x(), prop.at().x() + far);
        svg.path("b", rounded(left, left + 0.03, 0, prop.top()));
    }

    private void doorway(Svg svg, Prop prop) {
        double post = 0.035;
        for (double x : List.of(prop.left() - post, prop.right())) {
            svg.path("b", rounded(x, x + post, 0, prop.top()));
        }
        svg.path("b", rounded(prop.left() - post, prop.right() + post, prop.top(), prop.top() + post));
    }

    private void roll(Svg svg, Prop prop) {
        Vec middle = new Vec(prop.at().x(), prop.at().y() + prop.size().y() / 2);
        svg.circle("b", middle, prop.size().x() / 2);
        svg.circle("o", middle, prop.size().x() / 6);
    }

    /** From its edge one sees the layers; from above, the stripe that a towel has at its ends. */
    private void layers(Svg svg, Prop prop) {
        svg.path("b", rounded(prop.left(), prop.right(), prop.at().y(), prop.top()));
        double inner = Math.min(LEG, prop.size().x() / 4);
        if (!scene.above()) {
            double middle = prop.at().y() + prop.size().y() / 2;
            if (prop.size().y() > LEG) {
                line(svg, new Vec(prop.left() + inner, middle), new Vec(prop.right(), middle));
            }
            return;
        }
        for (double x : List.of(prop.left() + inner, prop.right() - inner)) {
            line(svg, new Vec(x, prop.at().y()), new Vec(x, prop.top()));
        }
    }

    /** What goes with the body. */
    void writeCarried(Svg svg, Rig rig) {
        int number = 0;
        for (Prop prop : scene.props()) {
            if (prop.kind() == PropKind.WEIGHT) {
                svg.raw(rig.line(
                        "w" + number,
                        prop.ends().get(0),
                        body -> prop.ends().get(0).of(body).plus(new Vec(1 / 3.0, 0))));
                svg.path("u", "M-13,-7h6v3h14v-3h6v14h-6v-3h-14v3h-6Z").close();
            } else if (prop.kind().isCarried()) {
                svg.raw(rig.line("w" + number, prop.ends().get(0), prop.ends().get(1)));
                between(svg, prop.kind());
                svg.close();
            }
            number++;
        }
    }

    /** What is held by two places, as long as one hundred. */
    private static void between(Svg svg, PropKind kind) {
        switch (kind) {
            case CLOTH -> svg.path("b", FOLDS);
            case STRAP -> svg.path("o j", "M0,0H100");
            default -> svg.path("o", "M0,0H100");
        }
    }

    private static void line(Svg svg, Vec from, Vec to) {
        svg.path("o", "M" + Svg.at(from) + "L" + Svg.at(to));
    }

    private static String rounded(double left, double right, double low, double high) {
        double r = Math.min(0.006, (high - low) / 2) * Svg.SCALE;
        String arc = "a" + Svg.number(r) + "," + Svg.number(r) + " 0 0 1 ";
        String in = Svg.number(r);
        double width = (right - left) * Svg.SCALE - 2 * r;
        double height = (high - low) * Svg.SCALE - 2 * r;
        return "M" + Svg.number(left * Svg.SCALE + r) + "," + Svg.number(-high * Svg.SCALE) + "h" + Svg.number(width)
                + arc
                + in + "," + in + "v" + Svg.number(height) + arc + "-" + in + "," + in + "h" + Svg.number(-width) + arc
                + "-" + in + ",-" + in + "v" + Svg.number(-height) + arc + in + ",-" + in + "Z";
    }
}
