package org.plumbline.clinic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Something that was changed elsewhere while it was changed here: where the two differ, in words. */
public final class Conflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Other other;

    @SuppressWarnings("serial")
    private final List<Line> lines;

    /**
     * Two versions.
     *
     * @param mine what is entered here, words by label
     * @param theirs what the other one holds
     */
    public Conflict(Other other, Map<String, String> mine, Map<String, String> theirs) {
        this.other = other;
        this.lines = Stream.concat(mine.keySet().stream(), theirs.keySet().stream())
                .distinct()
                .map(label -> new Line(label, mine.getOrDefault(label, "–"), theirs.getOrDefault(label, "–")))
                .filter(line -> !line.mine().equals(line.theirs()))
                .toList();
    }

    /** Who made the other version and when; empty where that isn't kept. */
    public String getChanged() {
        return other.changed();
    }

    /** The other version, as a change must name it. */
    public int version() {
        return other.version();
    }

    /** Where the two differ. */
    public List<Line> getLines() {
        return lines;
    }

    /**
     * What the two say of one thing.
     *
     * @param label of what
     * @param mine what is entered here
     * @param theirs what the other one says
     */
    public record Line(String label, String mine, String theirs) implements Serializable {}

    /**
     * The version that was made elsewhere.
     *
     * @param version its number
     * @param changed who made it and when, in words
     */
    public record Other(int version, String changed) implements Serializable {

        /** One of which only the number is kept. */
        public static Other of(int version) {
            return new Other(version, "");
        }
    }
}
