package org.plumbline.knowledge.review;

import java.util.List;

/**
 * Where the page finds what belongs to it.
 *
 * @param styles addresses of its style sheets, in their order
 * @param english address of the English page
 * @param spanish address of the Spanish page
 */
public record Links(List<String> styles, String english, String spanish) {
    public Links {
        styles = List.copyOf(styles);
    }
}
