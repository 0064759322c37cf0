package org.plumbline.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How large somebody wants to read. The names go into a cookie and into pages, in lower case. */
public enum TextSize {
    /** As the browser has it. */
    NORMAL,
    /** About a fifth more. */
    LARGER,
    /** About two fifths more. */
    LARGEST;

    /** The size of a name; nothing where there is none of it. */
    public static Optional<TextSize> read(String name) {
        return Stream.of(values()).filter(size -> size.word().equals(name)).findFirst();
    }

    /** Its name as cookies and pages say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
