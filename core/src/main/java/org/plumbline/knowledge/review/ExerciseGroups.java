package org.plumbline.knowledge.review;

import java.util.List;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Care;
import org.plumbline.knowledge.Caution;
import org.plumbline.knowledge.Contraindication;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exercise;

/** What to mind about an exercise, what stands beside it, and what it is for. */
record ExerciseGroups(Exercise entry, Scribe scribe) {
    List<Group> groups() {
        Care care = entry.care();
        return List.of(
                new Group(
                        scribe.say("group_mistakes"),
                        scribe.texts(entry.words().mistakes()).stream()
                                .map(Line::of)
                                .toList()),
                new Group(
                        scribe.say("group_cautions"),
                        care.cautions().stream().map(this::line).toList()),
                new Group(
                        scribe.say("group_contraindications"),
                        care.contraindications().stream().map(this::line).toList()),
                new Group(scribe.say("group_easier"), neighbours(care.easier())),
                new Group(scribe.say("group_harder"), neighbours(care.harder())),
                new Group(
                        scribe.say("group_answers"),
                        entry.answers().stream().map(this::line).toList()));
    }

    private Line line(Caution caution) {
        String whom = caution.condition()
                .map(this::condition)
                .map(condition -> scribe.say("caution_for", condition))
                .orElse("");
        return Line.of(scribe.text(caution.text()) + whom + StageList.of(caution.stages(), scribe));
    }

    private Line line(Contraindication against) {
        return Line.of(condition(against.condition()) + StageList.of(against.stages(), scribe));
    }

    private Line line(Answer answer) {
        Dysfunction dysfunction = scribe.catalogue().dysfunction(answer.dysfunction());
        String half = scribe.term(answer.imbalance());
        return new Line(
                Anchor.of(dysfunction),
                scribe.text(dysfunction.name()),
                half + ", " + AnswerWords.of(answer, scribe),
                scribe.cite(answer.sources()));
    }

    private List<Line> neighbours(List<String> ids) {
        return ids.stream()
                .map(scribe.catalogue()::exercise)
                .map(other -> new Line(Anchor.of(other), scribe.text(other.name()), "", List.of()))
                .toList();
    }

    private String condition(String key) {
        return scribe.text(scribe.catalogue().terms().condition(key));
    }
}
