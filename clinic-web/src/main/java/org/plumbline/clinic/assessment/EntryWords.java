package org.plumbline.clinic.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.assessment.History;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Background;

/** Says in words what an entry holds, each thing under its label. What is empty is left out. */
record EntryWords(Catalogue catalogue, Locale locale) {

    Map<String, String> of(AssessmentEntry entry) {
        Map<String, String> words = new LinkedHashMap<>();
        History history = entry.history();
        history.onsetOn().ifPresent(day -> put(words, "onset", day.format(Moments.day(locale))));
        put(words, "points", PointWords.all(entry.pain()));
        put(words, "provokes", history.provokes());
        put(words, "eases", history.eases());
        put(words, "trauma", history.story().trauma());
        put(words, "treatment", history.story().treatment());
        put(words, "medicines", history.story().medicines());
        terms(words, history);
        entry.redFlags().forEach((id, yes) -> words.put(question(id), Notices.text(yes ? "layout.yes" : "layout.no")));
        entry.measured().forEach(one -> {
            FindingLine line =
                    new FindingLine(catalogue.test(one.test()).name().in(locale), one, catalogue.test(one.test()));
            words.put(line.getLabel(), line.words(locale));
        });
        return words;
    }

    private void terms(Map<String, String> words, History history) {
        Background told = history.told();
        HistoryTerms terms = catalogue.terms();
        put(words, "provokedBy", joined(told.provokedBy(), terms::activity));
        put(words, "easedBy", joined(told.easedBy(), terms::activity));
        put(words, "conditions", joined(told.conditions(), terms::condition));
        put(
                words,
                "medications",
                joined(told.medications(), key -> terms.medication(key).name()));
        put(words, "loads", String.join("; ", new ToldWords(terms, locale).loads(history)));
    }

    private String question(String id) {
        return catalogue.redFlags().stream()
                .filter(flag -> flag.id().equals(id))
                .findFirst()
                .map(flag -> flag.question().in(locale))
                .orElse(id);
    }

    private String joined(Collection<String> keys, Function<String, Text> term) {
        return keys.stream().sorted().map(key -> term.apply(key).in(locale)).collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> words, String label, String value) {
        if (!value.isEmpty()) {
            words.put(Notices.text("assessment_edit.label." + label), value);
        }
    }
}
