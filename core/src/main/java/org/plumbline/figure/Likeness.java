package org.plumbline.figure;

import java.util.List;
import org.plumbline.knowledge.Side;

/** Whether two pictures that stand still can't be told apart: the same beginning and the same end, among the same things. */
record Likeness(Picture picture) {
    private static final double TOLD_APART = 0.02;

    boolean to(Picture other) {
        return picture.scene().view() == other.scene().view()
                && kinds(picture).equals(kinds(other))
                && alike(picture.motion().start(), other.motion().start())
                && alike(picture.motion().end(), other.motion().end());
    }

    private static List<PropKind> kinds(Picture picture) {
        return picture.scene().props().stream()
                .map(Prop::kind)
                .filter(kind -> kind != PropKind.MAT)
                .sorted()
                .toList();
    }

    private static boolean alike(Skeleton one, Skeleton other) {
        Vec hips = other.at(Spot.PELVIS).minus(one.at(Spot.PELVIS));
        for (Spot spot : Spot.values()) {
            for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
                if (one.at(spot, side).plus(hips).distance(other.at(spot, side)) > TOLD_APART) {
                    return false;
                }
            }
        }
        return true;
    }
}
