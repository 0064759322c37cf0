package org.plumbline.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What makes the red-flag questions be asked again.
 *
 * @param painAtLeast pain from 0 to 10
 * @param painRiseAtLeast rise of pain since the last report of the same kind (at rest, before, during, after, next morning), in points
 * @param words beginnings of words in a note, by language, in small letters; one that ends in a blank is a whole word, one that ends in a full
 *     stop or a comma the last of a sentence or of a part of it
 */
public record Rescreen(int painAtLeast, int painRiseAtLeast, Map<String, List<String>> words, List<String> sources) {
    public Rescreen {
        words = Map.copyOf(words);
        sources = List.copyOf(sources);
    }

    /** The words to look for in notes of a language; English ones where the language has none. */
    public List<String> words(Locale locale) {
        return words.getOrDefault(locale.getLanguage(), words.get("en"));
    }
}
