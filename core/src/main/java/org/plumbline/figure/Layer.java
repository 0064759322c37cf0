package org.plumbline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Side;

/**
 * A limb, or trunk and head, as one sheet of the picture.
 *
 * @param way the segments that carry it and are not drawn with it
 * @param drawn its segments, from the trunk out
 */
record Layer(Side side, List<Segment> way, List<Segment> drawn) {
    private static final List<String> FROM_THE_SIDE = List.of("left_arm", "left_leg", "right_leg", "right_arm");
    /** Seen from the front and from behind both sides are alike: hands lie on thighs. */
    private static final List<String> FROM_THE_FRONT = List.of("left_leg", "right_leg", "left_arm", "right_arm");

    private static final Layer TRUNK = new Layer(
            Side.RIGHT, List.of(), List.of(Segment.PELVIS, Segment.LUMBAR, Segment.THORAX, Segment.NECK, Segment.HEAD));

    /** The segments from the pelvis to this one. */
    List<Segment> to(Segment last) {
        List<Segment> all = Stream.concat(way.stream(), drawn.stream()).toList();
        return all.subList(0, all.indexOf(last) + 1);
    }

    /** Whether a muscle lies on this sheet: one of the hip lies over the near leg. */
    boolean shows(Lens lens, View view) {
        Segment on = lens.segment();
        if (on == Segment.PELVIS && view.isSide()) {
            return side == Side.RIGHT && drawn.contains(Segment.THIGH);
        }
        return drawn.contains(on) && (on.isTrunk() || lens.side() == side);
    }

    /** All of the body, the farthest first. */
    static List<Layer> all(View view, Picture.Order order) {
        List<Layer> far = new ArrayList<>();
        List<Layer> near = new ArrayList<>();
        for (String limb : view.isSide() ? FROM_THE_SIDE : FROM_THE_FRONT) {
            boolean behind = view.isSide() ? limb.startsWith("left") : limb.endsWith("leg");
            boolean isBehind =
                    (behind && !order.before().contains(limb)) || order.behind().contains(limb);
            (isBehind ? far : near).add(limb(limb));
        }
        far.add(TRUNK);
        far.addAll(near);
        return far;
    }

    private static Layer limb(String name) {
        Side side = name.startsWith("left") ? Side.LEFT : Side.RIGHT;
        return name.endsWith("arm")
                ? new Layer(
                        side,
                        List.of(Segment.PELVIS, Segment.LUMBAR, Segment.THORAX),
                        List.of(Segment.UPPER_ARM, Segment.FOREARM, Segment.HAND))
                : new Layer(
                        side,
                        List.of(Segment.PELVIS),
                        List.of(Segment.THIGH, Segment.SHIN, Segment.FOOT, Segment.TOES));
    }
}
