package org.plumbline.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.History;
import org.plumbline.assessment.Load;
import org.plumbline.assessment.PainPoint;
import org.plumbline.assessment.PainQuality;
import org.plumbline.assessment.Setting;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Text;
import org.plumbline.reasoning.Background;

/** The history of the newest signed assessment, a line for each thing that was told: the writer goes on from there. */
record HistoryLines(Pen pen) {

    private static final int LONGEST = 600;

    List<String> lines() {
        return pen.signed().map(this::of).orElse(List.of());
    }

    private List<String> of(Assessment assessment) {
        HistoryTerms terms = pen.basis().signedBy().terms();
        History history = assessment.history();
        Background told = history.told();
        List<String> lines = new ArrayList<>();
        history.onsetOn()
                .ifPresent(day -> lines.add(pen.treatment()
                        .stage()
                        .map(stage -> pen.say("history.onset." + stage, pen.day(day)))
                        .orElseGet(() -> pen.say("history.onset", pen.day(day)))));
        add(lines, "where", assessment.painPoints().stream().map(this::point));
        add(lines, "provokes", Stream.concat(named(told.provokedBy(), terms::activity), Stream.of(history.provokes())));
        add(lines, "eases", Stream.concat(named(told.easedBy(), terms::activity), Stream.of(history.eases())));
        add(lines, "trauma", Stream.of(history.story().trauma()));
        add(lines, "treatment", Stream.of(history.story().treatment()));
        add(
                lines,
                "medicines",
                Stream.concat(
                        named(told.medications(), key -> terms.medication(key).name()),
                        Stream.of(history.story().medicines())));
        add(lines, "conditions", named(told.conditions(), terms::condition));
        add(lines, "tasks", tasks(history, told.tasks(), terms));
        return lines;
    }

    private void add(List<String> lines, String key, Stream<String> told) {
        String words = told.map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            lines.add(pen.say("history." + key, cut(words)));
        }
    }

    /** A letter is short; the record has the rest. No letter of two halves is cut in two. */
    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }

    private Stream<String> named(Collection<String> keys, Function<String, Text> term) {
        return keys.stream().sorted().map(key -> pen.in(term.apply(key)));
    }

    private String point(PainPoint point) {
        String score = pen.say("value.score", point.intensity().value());
        String how = point.quality() == PainQuality.UNTOLD
                ? score
                : score + ", " + pen.say("quality." + point.quality()).toLowerCase(pen.locale());
        return pen.say("site." + point.site()) + " (" + how + ")";
    }

    /** Those with their hours, and those of which only the task was told. */
    private Stream<String> tasks(History history, Set<String> all, HistoryTerms terms) {
        List<Load> loads = history.story().loads();
        Set<String> known = loads.stream().map(Load::task).collect(Collectors.toSet());
        return Stream.concat(
                loads.stream().map(load -> load(load, terms)),
                all.stream().filter(task -> !known.contains(task)).sorted().map(task -> pen.in(terms.task(task))));
    }

    private String load(Load load, HistoryTerms terms) {
        Locale locale = pen.locale();
        String where = load.setting() == Setting.UNTOLD
                ? ""
                : ", " + pen.say("setting." + load.setting()).toLowerCase(locale);
        String hours = load.hours().isPresent()
                ? ", " + pen.say("value.hours", load.hours().getAsInt())
                : "";
        return pen.in(terms.task(load.task())) + where + hours;
    }
}
