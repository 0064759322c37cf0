package org.plumbline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Counts the cases of one group of attacks, and what got across. Its line is printed, and kept for the end of the run. */
public final class Tally {

    private static final int MOST_NAMED = 20;

    private final String group;
    private final List<String> crossings = new ArrayList<>();
    private int cases;

    /** Begins to count. */
    public Tally(String group) {
        this.group = group;
    }

    /** One case was tried: it is a crossing where it isn't as it must be. */
    public void expect(boolean held, String what) {
        cases++;
        if (!held) {
            crossings.add(what);
        }
    }

    /** How many cases were tried so far. */
    public int cases() {
        return cases;
    }

    /** Prints the line; nothing may have crossed, and something must have been tried. */
    public void close() {
        close(Path.of(System.getProperty("plumbline.home"), "ear/target/red-team.txt"));
    }

    /** As above; the line is kept in this file. */
    public void close(Path report) {
        String line = "Red team: %s: %,d cases, %d crossings".formatted(group, cases, crossings.size());
        System.out.println(line);
        try {
            Files.writeString(report, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(crossings.stream().limit(MOST_NAMED)).as(line).isEmpty();
        assertThat(cases).as(group).isPositive();
    }
}
