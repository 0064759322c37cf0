package org.plumbline.knowledge;

import java.util.List;
import java.util.function.Function;

/**
 * The ladders on which exercises stand, from easier to harder ones. Only for exercises whose neighbours don't run in a circle.
 *
 * @param easier the ids of the exercises one step easier than one
 * @param harder the ids of the exercises one step harder than one
 */
record Ladders(Function<String, List<String>> easier, Function<String, List<String>> harder) {
    /** A ladder that goes neither up nor down leaves nothing to choose; so many steps has each. */
    static final int FEWEST_STEPS = 3;

    /** On which step an exercise stands: 1 with nothing easier, else one above the highest of its easier neighbours. */
    int step(String id) {
        return longest(id, easier);
    }

    /** How many steps the longest ladder has on which it stands. */
    int steps(String id) {
        return longest(id, easier) + longest(id, harder) - 1;
    }

    private static int longest(String id, Function<String, List<String>> way) {
        int beyond = 0;
        for (String next : way.apply(id)) {
            beyond = Math.max(beyond, longest(next, way));
        }
        return beyond + 1;
    }
}
