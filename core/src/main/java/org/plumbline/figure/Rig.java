package org.plumbline.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.plumbline.knowledge.Side;

/**
 * Carries shapes along with the body: a group for each segment, turned about its joint, inside the group of the segment that carries
 * it; what moves is moved by a style sheet, what doesn't stands in its place.
 */
final class Rig {
    private static final double DEGREES = 0.5;
    private static final double UNITS = 0.5;
    /** How far the nose goes when the head is turned all the way: to be seen beside the cheek. */
    private static final double FACE = 0.056;
    /** The hair goes the other way, a little. */
    private static final double HAIR = -0.014;

    private static final double PARTS = 0.005;

    private final List<Frame> frames;
    private final int rest;
    private final boolean eased;
    private final String prefix;
    /** The names of keyframes, by what they say: limbs that move alike share them. */
    private final Map<String, String> moves = new LinkedHashMap<>();

    private final Map<String, String> opened = new LinkedHashMap<>();

    /** Of a picture that stands still. */
    static Rig still(Skeleton body, String prefix) {
        return new Rig(List.of(Frame.still(body)), 0, false, prefix);
    }

    /**
     * @param frames one for a picture that stands still
     * @param rest the frame that is shown to who wants no motion
     * @param eased whether every way is slow at both ends
     * @param prefix what the names in the style sheet begin with
     */
    Rig(List<Frame> frames, int rest, boolean eased, String prefix) {
        this.eased = eased;
        this.frames = frames;
        this.rest = rest;
        this.prefix = prefix;
    }

    /** The style sheet's part for what moves. */
    String style() {
        StringBuilder style = new StringBuilder();
        moves.forEach((frames, name) -> style.append("@keyframes ")
                .append(name)
                .append('{')
                .append(frames)
                .append('}')
                .append('.')
                .append(name)
                .append("{animation-name:")
                .append(name)
                .append('}'));
        return style.toString();
    }

    /** A shape that the document has defined. */
    void use(Svg svg, String kind, String shape) {
        svg.raw("<use class=\"" + kind + "\" href=\"#" + prefix + shape + "\"/>");
    }

    /** Opens the group of a segment inside that of its parent, and says how many tags must be closed for it. */
    int open(Svg svg, Segment segment, Side side) {
        String key = letters(segment, side);
        String place = opened.computeIfAbsent(key + "p", name -> group(name, place(segment, side), this::shift));
        String turn = opened.computeIfAbsent(key + "r", name -> group(name, turn(segment, side), this::turned));
        svg.raw(place).raw(turn);
        return (place.isEmpty() ? 0 : 1) + (turn.isEmpty() ? 0 : 1);
    }

    /** Opens a group in which the segment is as short as it looks; its shape is drawn at full length. */
    int shorten(Svg svg, Segment segment, Side side, double full) {
        String key = letters(segment, side) + "s";
        String group = opened.computeIfAbsent(
                key,
                name -> group(
                        name,
                        Track.of(frames, PARTS, List.of(body -> body.length(segment, side) / full)),
                        value -> "scale(1," + three(value[0]) + ")"));
        svg.raw(group);
        return group.isEmpty() ? 0 : 1;
    }

    /** Opens a group that goes with the face when the head is turned. */
    int look(Svg svg) {
        return look(svg, "look", FACE);
    }

    /** Opens a group that goes with the hair when the head is turned. */
    int lookAway(Svg svg) {
        return look(svg, "hair", HAIR);
    }

    private int look(Svg svg, String part, double far) {
        String group = opened.computeIfAbsent(part, name -> group(name, turned(far), this::shift));
        svg.raw(group);
        return group.isEmpty() ? 0 : 1;
    }

    private Track turned(double far) {
        return Track.of(
                frames,
                UNITS,
                List.of(body -> Math.sin(Math.toRadians(body.pose().get(Joint.TURN))) * far * Svg.SCALE, body -> 0));
    }

    private Track place(Segment segment, Side side) {
        return Track.of(
                frames,
                UNITS,
                List.of(
                        body -> offset(body, segment, side).x() * Svg.SCALE,
                        body -> -offset(body, segment, side).y() * Svg.SCALE));
    }

    private Track turn(Segment segment, Side side) {
        ToDoubleFunction<Skeleton> turn = body -> segment.parent()
                .map(parent -> body.turn(parent, side) - body.turn(segment, side))
                .orElse(-body.turn(segment, side));
        return Track.of(frames, DEGREES, List.of(turn));
    }

    private static Vec offset(Skeleton body, Segment segment, Side side) {
        Vec at = body.at(segment.from(), side);
        return segment.parent()
                .map(parent -> at.minus(body.at(parent.from(), side)).turned(-body.turn(parent, side)))
                .orElse(at);
    }

    /** Opens a group whose x runs from one place of the body to another, a hundred units long. */
    String line(String name, Target from, Target to) {
        Track track = Track.of(
                frames,
                UNITS,
                List.of(
                        body -> from.of(body).x() * Svg.SCALE,
                        body -> -from.of(body).y() * Svg.SCALE,
                        body -> 90 - to.of(body).minus(from.of(body)).fromDown(),
                        body -> to.of(body).distance(from.of(body)) * Svg.SCALE));
        return group(
                name,
                track,
                value -> shift(value) + "rotate(" + Svg.number(value[2]) + DEG + ")scale(" + three(value[3] / 100)
                        + ",1)");
    }

    private static final String DEG = "°";

    private String shift(double... value) {
        boolean none = Math.abs(value[0]) < 0.05 && Math.abs(value[1]) < 0.05;
        return none ? "" : "translate(" + Svg.number(value[0]) + "¤," + Svg.number(value[1]) + "¤)";
    }

    private String turned(double... value) {
        return Math.abs(value[0]) < 0.05 ? "" : "rotate(" + Svg.number(value[0]) + DEG + ")";
    }

    private interface Style {
        String of(double... value);
    }

    private String group(String name, Track track, Style style) {
        if (track.isStill()) {
            String transform = style.of(track.at(0)).replace("¤", "").replace(DEG, "");
            return transform.isEmpty() ? "" : "<g transform=\"" + transform + "\">";
        }
        boolean slow = eased && track.isEased();
        String frames = track.keyframes(slow, i -> {
            String transform = style.of(track.at(i)).replace("¤", "px").replace(DEG, "deg");
            return transform.isEmpty() ? "none" : transform;
        });
        String moved = moves.computeIfAbsent(frames, unnamed -> prefix + name);
        String still = style.of(track.at(rest)).replace("¤", "").replace(DEG, "");
        return "<g class=\"m " + (slow ? "y " : "") + moved + "\" transform=\"" + still + "\">";
    }

    /** A short name: a document has many of them. */
    private static String letters(Segment segment, Side side) {
        String name = Character.toString('a' + List.of(Segment.values()).indexOf(segment));
        return segment.isPaired() && side == Side.LEFT ? name + "l" : name;
    }

    private static String three(double value) {
        return Double.toString(Math.round(value * 1000) / 1000.0);
    }
}
