package org.plumbline.portal.learn;

import java.util.List;

/**
 * A part of an article, in the reader's language.
 *
 * @param heading what it is about
 * @param paragraphs what it says
 */
public record SectionLines(String heading, List<String> paragraphs) {

    public SectionLines {
        paragraphs = List.copyOf(paragraphs);
    }
}
