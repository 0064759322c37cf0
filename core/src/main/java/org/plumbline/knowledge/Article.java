package org.plumbline.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Something to read for patients.
 *
 * @param dysfunctions ids of those that it is for; empty means for everybody
 */
public record Article(
        String id, Edition edition, Text title, Text summary, Set<String> dysfunctions, List<Section> sections) {
    public Article {
        dysfunctions = Set.copyOf(dysfunctions);
        sections = List.copyOf(sections);
    }

    /** A heading and what stands under it. */
    public record Section(Text heading, List<Text> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
