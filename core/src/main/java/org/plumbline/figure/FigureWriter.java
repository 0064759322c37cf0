package org.plumbline.figure;

import org.plumbline.knowledge.Side;

/** Draws the body, limb by limb, the farthest first, with the muscles that work. */
final class FigureWriter {
    private final View view;
    private final Shapes shapes;
    private final Picture.Look look;
    private final Rig rig;

    FigureWriter(Picture picture, Picture.Look look, Rig rig) {
        this.view = picture.scene().view();
        this.shapes = new Shapes(view);
        this.look = look;
        this.rig = rig;
    }

    void write(Svg svg) {
        for (Layer layer : Layer.all(view, look.order())) {
            write(svg, layer);
            lenses(svg, layer);
        }
    }

    private void write(Svg svg, Layer layer) {
        int open = 0;
        for (Segment segment : layer.way()) {
            open += rig.open(svg, segment, layer.side());
        }
        for (Segment segment : layer.drawn()) {
            if (segment == Segment.TOES && !view.isSide()) {
                continue;
            }
            open += rig.open(svg, segment, layer.side());
            shape(svg, segment, layer.side());
            collar(svg, segment);
        }
        close(svg, open);
    }

    private void shape(Svg svg, Segment segment, Side side) {
        String tone = tone(segment, side);
        if (segment == Segment.HEAD) {
            svg.raw("<g transform=\"translate(0," + Svg.number(-Body.HEAD * Svg.SCALE) + ")\">");
            rig.use(svg, tone, Svg.name(segment));
            hair(svg);
            face(svg);
            svg.close();
            return;
        }
        boolean shortened = segment.isPaired() && segment.compareTo(Segment.FOOT) < 0;
        int open = shortened ? rig.shorten(svg, segment, side, Shapes.length(segment)) : 0;
        if (Shapes.SHARED.contains(segment)) {
            rig.use(svg, tone, Svg.name(segment));
        } else {
            svg.path(tone, shapes.of(segment));
        }
        close(svg, open);
        if (open > 0 && segment != Segment.HAND) {
            svg.circle(tone, Vec.ZERO, segment.begin());
        }
    }

    /** From the side the neck comes out of the shirt, also where the arm that usually covers it is held forward. */
    private void collar(Svg svg, Segment segment) {
        if (segment == Segment.NECK && view.isSide()) {
            svg.circle(tone(Segment.THORAX, Side.RIGHT), Vec.ZERO, Segment.UPPER_ARM.begin());
        }
    }

    private void hair(Svg svg) {
        int open = view == View.FRONT ? rig.lookAway(svg) : 0;
        rig.use(svg, "h", "hair");
        close(svg, open);
    }

    /** Seen from the front, a nose tells where the face looks. */
    private void face(Svg svg) {
        if (view == View.FRONT) {
            int open = rig.look(svg);
            svg.path("r", Shapes.NOSE_AHEAD);
            close(svg, open);
        }
    }

    private void lenses(Svg svg, Layer layer) {
        for (Lens lens : look.lenses()) {
            if (layer.shows(lens, view)) {
                lens(svg, layer, lens);
            }
        }
    }

    private void lens(Svg svg, Layer layer, Lens lens) {
        int open = 0;
        for (Segment segment : layer.to(lens.segment())) {
            open += rig.open(svg, segment, layer.side());
        }
        if (lens.segment().isPaired() && lens.segment().compareTo(Segment.FOOT) < 0) {
            open += rig.shorten(svg, lens.segment(), lens.side(), Shapes.length(lens.segment()));
        }
        String outline = new LensShape(lens, view).path();
        svg.path("z", outline);
        close(svg, open);
    }

    /** Near limbs stand out most, far ones least; seen from the front, all limbs are near. Feet that are shown close are bare. */
    private String tone(Segment segment, Side side) {
        boolean far = view.isSide() && side == Side.LEFT;
        return switch (segment) {
            case PELVIS -> view.isSide() ? "p" : "l n";
            case LUMBAR, THORAX -> "t";
            case NECK -> "k c";
            case HEAD -> "k";
            case HAND -> far ? "k f" : "k n";
            case UPPER_ARM, FOREARM -> far ? "a f" : "a n";
            case FOOT, TOES -> (look.close().isPresent() ? "k " : "s ") + (far ? "f" : "n");
            default -> far ? "l f" : "l n";
        };
    }

    private static void close(Svg svg, int open) {
        for (int i = 0; i < open; i++) {
            svg.close();
        }
    }
}
