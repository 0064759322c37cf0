package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing in the picture.
 *
 * @param at the middle of its foot
 * @param size its width and height
 * @param ends what a carried one is held by: one place or two
 */
record Prop(PropKind kind, Vec at, Vec size, List<Target> ends) {
    private static final double BACK = 0.3;
    private static final double BEAM = 0.03;
    /** A mat that is no higher is told as seen from its edge. */
    private static final double EDGE_ON = 0.1;

    private static final double DEEP = 0.4;

    Prop {
        ends = List.copyOf(ends);
    }

    String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    double left() {
        return at.x() - size.x() / 2;
    }

    double right() {
        return at.x() + size.x() / 2;
    }

    double top() {
        return at.y() + size.y();
    }

    /** The top of a chair's back. */
    double backTop() {
        return top() + BACK;
    }

    /** One without a place of its own: a mat lies under all of the body, a wall stands behind it. */
    Prop spread(Bounds body, boolean above) {
        Prop prop = spread(body);
        return above && kind == PropKind.MAT ? prop.flat() : prop;
    }

    /** A mat seen from above: around its place, and as deep as a mat is wide. */
    private Prop flat() {
        double deep = size.y() > EDGE_ON ? size.y() : DEEP;
        return new Prop(kind, at.minus(new Vec(0, deep / 2)), new Vec(size.x(), deep), ends);
    }

    private Prop spread(Bounds body) {
        boolean spreads = size.x() == 0 && (kind == PropKind.MAT || kind == PropKind.WALL);
        if (!spreads) {
            return this;
        }
        double edge = kind == PropKind.MAT ? 0.02 : 0.12;
        double width = body.high().x() - body.low().x() + 2 * edge;
        double height =
                kind == PropKind.MAT ? size.y() : Math.max(size.y(), body.high().y());
        return new Prop(kind, new Vec(body.middle(), 0), new Vec(width, height), ends);
    }

    /** What can be rested on. */
    Optional<Surface> surface() {
        return switch (kind) {
            case CHAIR, STOOL, STEP, TABLE, ROLLER, TOWEL, FOLDED_TOWEL, CUSHION ->
                Optional.of(new Surface(name(), new Vec(at.x(), top()), new Vec(0, 1), left(), right()));
            case WALL ->
                size.x() == 0
                        ? Optional.empty()
                        : Optional.of(new Surface(name(), at, new Vec(at.x() > 0 ? -1 : 1, 0), 0, top()));
            default -> Optional.empty();
        };
    }

    /** What nothing goes through. A chair or table is before or behind who is seen from the front. */
    List<Box> boxes(View view) {
        return switch (kind) {
            case CHAIR -> view.isSide() ? List.of(beam(), box(left() - BEAM, left(), top(), backTop())) : List.of();
            case STOOL, TABLE -> view.isSide() ? List.of(beam()) : List.of();
            case WALL ->
                size.x() == 0
                        ? List.of()
                        : List.of(at.x() > 0 ? box(at.x(), 100, 0, top()) : box(-100, at.x(), 0, top()));
            case STEP -> List.of(box(left(), right(), 0, top()));
            case ROLLER, TOWEL, FOLDED_TOWEL, CUSHION -> List.of(box(left(), right(), at.y(), top()));
            default -> List.of();
        };
    }

    private Box beam() {
        return box(left(), right(), top() - BEAM, top());
    }

    private Box box(double left, double right, double low, double high) {
        return new Box(name(), new Vec(left, low), new Vec(right, high));
    }
}
