package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Side;

/** Writes a picture as an SVG document: titled and described, without a script, the same for the same picture. */
final class Drawing {
    private final Picture picture;
    private final Showing showing;
    private final String prefix;
    private final Bounds bounds;

    /** @param prefix what its names begin with, where several pictures share a page */
    Drawing(Picture picture, Showing showing, String prefix) {
        this.picture = picture;
        this.showing = showing;
        this.prefix = prefix;
        this.bounds = picture.bounds();
    }

    String svg() {
        Svg body = new Svg();
        Rig rig = rig();
        PropWriter props = new PropWriter(picture.scene(), picture.body(), bounds);
        props.write(body);
        new ShadowWriter(picture, rig).write(body);
        if (!showing.moving()) {
            ghost(body);
        }
        new FigureWriter(picture, picture.look(), rig).write(body);
        props.writeCarried(body, rig);
        String arrow = arrow();
        Svg svg = new Svg();
        head(svg, rig);
        svg.open(turned()).raw(body.toString()).raw(arrow).close();
        return svg.raw("</svg>").toString();
    }

    /** The body alone at one moment, without arrow and beginning. */
    String at(Skeleton moment) {
        Svg body = new Svg();
        Rig rig = Rig.still(moment, prefix);
        PropWriter props = new PropWriter(picture.scene(), picture.body(), bounds);
        props.write(body);
        new ShadowWriter(picture, rig).write(body);
        new FigureWriter(picture, picture.look(), rig).write(body);
        props.writeCarried(body, rig);
        Svg svg = new Svg();
        head(svg, rig);
        return svg.open(turned()).raw(body.toString()).close().raw("</svg>").toString();
    }

    private void head(Svg svg, Rig rig) {
        Locale locale = showing.locale();
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + prefix + "\" viewBox=\"" + bounds.viewBox()
                + "\" role=\"img\" lang=\"" + ("es".equals(locale.getLanguage()) ? "es" : "en")
                + "\" aria-labelledby=\""
                + prefix + "t " + prefix + "d\">");
        svg.raw("<title id=\"" + prefix + "t\">")
                .escaped(picture.exercise().name().in(locale))
                .raw("</title>");
        svg.raw("<desc id=\"" + prefix + "d\">")
                .escaped(picture.exercise().words().described().in(locale))
                .raw("</desc>");
        svg.raw("<style>" + Style.of("." + prefix) + muscles() + motion(rig) + "</style><defs>" + pattern() + shapes()
                + "</defs>");
    }

    private Rig rig() {
        List<Frame> frames = picture.motion().round();
        if (!showing.moving()) {
            return Rig.still(picture.motion().end(), prefix);
        }
        int rest = 0;
        while (!frames.get(rest).body().pose().equals(picture.motion().end().pose())) {
            rest++;
        }
        return new Rig(frames, rest, picture.motion().isEased(), prefix);
    }

    private void ghost(Svg svg) {
        Skeleton start = picture.motion().start();
        if (start.pose().equals(picture.motion().end().pose())) {
            return;
        }
        Picture.Look bare = picture.look().bare();
        svg.raw("<g class=\"g\">");
        new FigureWriter(picture, bare, Rig.still(start, prefix)).write(svg);
        svg.close();
    }

    private String arrow() {
        Svg svg = new Svg();
        svg.raw(showing.moving() ? "<g class=\"x\">" : "<g>");
        picture.ways().forEach(way -> ArrowWriter.write(svg, way));
        return svg.close().toString();
    }

    private String motion(Rig rig) {
        String ghost = "." + prefix + " .g *{fill:var(--far)}." + prefix + " .g{opacity:.45}";
        if (!showing.moving()) {
            return ghost;
        }
        return "." + prefix + " .x{display:none}." + prefix + " .m{animation-duration:"
                + Svg.number(picture.motion().seconds())
                + "s;animation-timing-function:linear;animation-iteration-count:infinite}." + prefix
                + " .y{animation-timing-function:cubic-bezier(.37,0,.63,1)}"
                + rig.style() + "@media(prefers-reduced-motion:reduce){." + prefix
                + " .m{animation-name:none}." + prefix + " .x{display:inline}}";
    }

    /** Short muscles are hatched, long ones dotted: colour never says it alone. */
    private String muscles() {
        String colour = isShort() ? "short" : "long";
        return "." + prefix + " .z{fill:url(#" + prefix + "m);stroke:var(--" + colour + ");stroke-width:1.6}." + prefix
                + " .q{stroke:var(--" + colour + ");stroke-width:2.4;fill:none}." + prefix + " .v{fill:var(--" + colour
                + ")}." + prefix + " .u{fill:var(--hair)}." + prefix + " .j{stroke-width:5}";
    }

    /** The shapes that come more than once. */
    private String shapes() {
        Shapes shapes = new Shapes(picture.scene().view());
        StringBuilder text = new StringBuilder();
        for (Segment segment : Shapes.SHARED) {
            text.append("<path id=\"")
                    .append(prefix)
                    .append(Svg.name(segment))
                    .append("\" d=\"")
                    .append(shapes.of(segment))
                    .append("\"/>");
        }
        return text.append("<path id=\"")
                .append(prefix)
                .append("hair\" d=\"")
                .append(shapes.hair())
                .append("\"/>")
                .toString();
    }

    private String pattern() {
        String id = "<pattern id=\"" + prefix + "m\" patternUnits=\"userSpaceOnUse\" ";
        String ground = "<path class=\"w\" d=\"M0,0H5V5H0Z\"/>";
        return isShort()
                ? id + "width=\"5\" height=\"5\" patternTransform=\"rotate(45)\">" + ground
                        + "<path class=\"q\" d=\"M0,0V5\"/></pattern>"
                : id + "width=\"5\" height=\"5\">" + ground
                        + "<circle class=\"v\" cx=\"2.5\" cy=\"2.5\" r=\"1.4\"/></pattern>";
    }

    private boolean isShort() {
        Role role = picture.exercise().role();
        return role == Role.STRETCH || role == Role.MOBILITY || role == Role.BREATHING;
    }

    /** Seen from the front, the person's right is the picture's left; the other side is its mirror. */
    private String turned() {
        boolean flipped = picture.scene().view().isFlipped() != (showing.side() == Side.LEFT);
        return flipped ? "translate(" + Svg.number(2 * bounds.middle() * Svg.SCALE) + ",0)scale(-1,1)" : "";
    }
}
