package org.plumbline.clinic.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.assessment.History;
import org.plumbline.assessment.Load;
import org.plumbline.assessment.Setting;
import org.plumbline.clinic.Notices;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Background;

/** Says in words what a history holds in the catalogue's terms: conditions, medicines; and the tasks with their hours. */
record ToldWords(HistoryTerms terms, Locale locale) {

    List<String> of(Background told) {
        return Stream.of(
                        words(told.conditions(), terms::condition),
                        words(told.medications(), key -> terms.medication(key).name()))
                .flatMap(words -> words)
                .toList();
    }

    /** The repeated tasks, each with its setting and hours as far as they were told. */
    List<String> loads(History history) {
        TermsForm form = new TermsForm();
        form.fill(history);
        return form.getLoads().stream().map(this::words).toList();
    }

    private String words(Load load) {
        String task = Sentences.of(terms.task(load.task()).in(locale), locale);
        String setting =
                load.setting() == Setting.UNTOLD ? "" : ", " + Notices.text("layout.setting." + load.setting());
        return load.hours().isPresent()
                ? task + setting + ", "
                        + Notices.text(
                                "assessment_edit.value.hours", load.hours().getAsInt())
                : task + setting;
    }

    private Stream<String> words(Collection<String> keys, Function<String, Text> term) {
        return keys.stream().sorted().map(key -> Sentences.of(term.apply(key).in(locale), locale));
    }
}
