package org.plumbline.reasoning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Grade;
import org.plumbline.knowledge.Grades;
import org.plumbline.knowledge.MuscleSide;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Text;

/** Turns results into explanation trees. */
final class ExplanationWords {
    private final Catalogue catalogue;
    private final Phrases phrases;

    ExplanationWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue);
    }

    /** The top of every tree says under which catalogue it was reached. */
    Explanation root(String version, List<Explanation> parts) {
        return new Explanation(phrases.fill("explain.root", Map.of("version", Text.same(version))), parts);
    }

    Explanation gate(Gate gate) {
        Stream<Text> flags = gate.raised().stream().map(RedFlag::question);
        Stream<Text> groups =
                gate.toConsider().stream().map(group -> gate.wordsOf(group).forClinician());
        Stream<Text> again =
                gate.askAgain().stream().map(flag -> phrases.fill("explain.askagain", Map.of("what", flag.question())));
        List<Explanation> parts = Stream.of(Stream.of(gate.words().forClinician()), flags, groups, again)
                .flatMap(words -> words)
                .map(Explanation::leaf)
                .toList();
        return new Explanation(
                phrases.fill("explain.gate", Map.of("what", gate.words().name())), parts);
    }

    Explanation hypothesis(RankedHypothesis one) {
        Text head = phrases.fill(
                "explain.hypothesis",
                Map.of(
                        "name", one.dysfunction().name(one.side()),
                        "verdict", verdict(one.verdict()),
                        "score", phrases.number(one.score(), 0)));
        List<Explanation> parts = Stream.of(
                        evidence("explain.supporting", one.supporting()),
                        evidence("explain.contradicting", one.contradicting()),
                        evidence("explain.cautions", one.cautions()),
                        evidence("explain.missing", one.missing()),
                        muscles("explain.short", one.dysfunction().imbalance().shortMuscles(), one.side()),
                        muscles("explain.long", one.dysfunction().imbalance().longMuscles(), one.side()),
                        grades(one.dysfunction().grades()))
                .flatMap(part -> part)
                .toList();
        return new Explanation(head, parts);
    }

    private Text verdict(Verdict verdict) {
        return phrases.phrase("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private Stream<Explanation> evidence(String heading, List<Evidence> all) {
        return Explanation.over(
                phrases.phrase(heading), all.stream().map(Evidence::words).toList());
    }

    private Stream<Explanation> muscles(String heading, List<MuscleSide> muscles, Side side) {
        return Explanation.over(
                phrases.phrase(heading),
                muscles.stream().map(muscle -> muscle(muscle, side)).toList());
    }

    private Text muscle(MuscleSide muscle, Side dysfunction) {
        return phrases.onSide(
                catalogue.muscle(muscle.muscle()).name(), muscle.side().of(dysfunction));
    }

    private Stream<Explanation> grades(Grades grades) {
        return Explanation.over(
                phrases.phrase("explain.grades"),
                List.of(
                        grade("explain.measurement", grades.measurement()),
                        grade("explain.pain", grades.pain()),
                        grade("explain.exercise", grades.exercise())));
    }

    private Text grade(String key, Grade grade) {
        return phrases.fill(
                key,
                Map.of(
                        "letter", Text.same(grade.letter()),
                        "note", grade.note(),
                        "sources", Text.same(String.join(", ", grade.sources()))));
    }
}
