package org.plumbline.knowledge;

import java.util.List;

/**
 * Which edition of an entry this is, whether it was reviewed, and where it comes from.
 *
 * @param version counted up with each change of the entry, from 1
 * @param sources keys of sources.yaml; {@code to-be-confirmed} where no primary source was checked
 */
public record Edition(int version, Review review, List<String> sources) {
    public Edition {
        sources = List.copyOf(sources);
    }
}
