package org.plumbline.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something to read for patients.
 *
 * @param dysfunctions ids of those that it is for; empty means for everybody
 */
public record Article(
        String id, Edition edition, Text title, Text summary, Set<String> dysfunctions, List<Section> sections) {
    private static final int WORDS_A_MINUTE = 180;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Article {
        dysfunctions = Set.copyOf(dysfunctions);
        sections = List.copyOf(sections);
    }

    /** About how many minutes it takes to read, at least one: 180 words a minute, an unhurried reader. */
    public int minutes(Locale language) {
        long words = sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.paragraphs().stream()))
                .mapToLong(text -> SPACES.splitAsStream(text.in(language)).count())
                .sum();
        return (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }

    /** A heading and what stands under it. */
    public record Section(Text heading, List<Text> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
