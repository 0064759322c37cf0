package org.plumbline.clinic.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Background;

/** Says in words what a history holds in the catalogue's terms: tasks, conditions, medicines. */
record ToldWords(HistoryTerms terms, Locale locale) {

    List<String> of(Background told) {
        return Stream.of(
                        words(told.tasks(), terms::task),
                        words(told.conditions(), terms::condition),
                        words(told.medications(), key -> terms.medication(key).name()))
                .flatMap(words -> words)
                .toList();
    }

    private Stream<String> words(Collection<String> keys, Function<String, Text> term) {
        return keys.stream().sorted().map(key -> Sentences.of(term.apply(key).in(locale), locale));
    }
}
