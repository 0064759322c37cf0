package org.plumbline.knowledge.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ImbalanceSide;

/** The exercises that answer a dysfunction, half by half, in the order in which they are proposed. */
record AnswerGroups(Dysfunction entry, Scribe scribe) {
    private record Link(Exercise exercise, Answer answer) {}

    List<Group> groups() {
        return Stream.of(ImbalanceSide.values())
                .map(half -> new Group(scribe.say("group_answers_" + scribe.key(half)), lines(half)))
                .toList();
    }

    private List<Line> lines(ImbalanceSide half) {
        return scribe.catalogue().exercises().stream()
                .flatMap(exercise -> exercise.answersTo(entry.id()).stream().map(answer -> new Link(exercise, answer)))
                .filter(link -> link.answer().imbalance() == half)
                .sorted(Comparator.comparingInt((Link link) -> link.answer().order())
                        .thenComparing(link -> link.exercise().id()))
                .map(this::line)
                .toList();
    }

    private Line line(Link link) {
        Answer answer = link.answer();
        return new Line(
                Anchor.of(link.exercise()),
                scribe.text(link.exercise().name()),
                AnswerWords.of(answer, scribe),
                scribe.cite(answer.sources()));
    }
}
