package org.plumbline.handout;

import java.util.List;
import java.util.Locale;

/** How large everything is: the largest that fits is taken. */
enum Scale {
    LARGE(6, 5),
    MIDDLE(6, 6),
    SMALL(4, 7),
    SMALLEST(4, Integer.MAX_VALUE);

    private final int weeks;
    private final int lines;

    Scale(int weeks, int lines) {
        this.weeks = weeks;
        this.lines = lines;
    }

    /** Those that are worth trying for so many lines of a program, the largest first. */
    static List<Scale> of(int lines) {
        return List.of(values()).stream().filter(scale -> lines <= scale.lines).toList();
    }

    /** The most weeks that the log has. */
    int weeks() {
        return weeks;
    }

    /** As the style sheet names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
