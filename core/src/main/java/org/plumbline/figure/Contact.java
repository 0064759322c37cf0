package org.plumbline.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.knowledge.Side;

/** A place of one body that rests on something; {@code Side.RIGHT} where there is only one. */
record Contact(Touch touch, Side side) {
    private static final Map<String, Touch> BOTH = Map.of(
            "hands", Touch.HAND,
            "elbows", Touch.ELBOW,
            "knees", Touch.KNEE,
            "feet", Touch.FOOT,
            "heels", Touch.HEEL,
            "both_toes", Touch.TOES,
            "insteps", Touch.INSTEP);

    /** The contacts that a file's key means, for example {@code feet}, {@code left_foot} or {@code pelvis}. */
    static List<Contact> of(String key) {
        if (BOTH.containsKey(key)) {
            return List.of(new Contact(BOTH.get(key), Side.RIGHT), new Contact(BOTH.get(key), Side.LEFT));
        }
        Side side = key.startsWith("left_") ? Side.LEFT : Side.RIGHT;
        String touch = key.replaceFirst("^(left|right)_", "");
        return List.of(new Contact(Touch.valueOf(touch.toUpperCase(Locale.ROOT)), side));
    }

    /** What carries the body through it: both ends of a foot are of one leg. */
    String limb() {
        return switch (touch) {
            case FOOT, HEEL, TOES -> "foot" + side;
            default -> key();
        };
    }

    Vec centre(Skeleton skeleton) {
        return skeleton.at(touch.spot(), side);
    }

    /** How files and messages call it. */
    String key() {
        String name = touch.name().toLowerCase(Locale.ROOT);
        return touch.isPaired() ? side.name().toLowerCase(Locale.ROOT) + "_" + name : name;
    }
}
