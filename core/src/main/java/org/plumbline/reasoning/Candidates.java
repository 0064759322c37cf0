package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;
import org.plumbline.knowledge.Text;

/** The exercises that may be proposed to a person in a stage: offered in it, and nothing speaks against them. */
final class Candidates {
    private static final Comparator<Option> BEST = Comparator.comparingInt(
                    (Option option) -> option.answer().order())
            .thenComparing(option -> option.exercise().id());

    /** The middle of a ladder can be made easier and harder; without one the beginning is for everybody. */
    private static final Comparator<Exercise> TO_BEGIN_WITH = Comparator.comparing((Exercise one) ->
                    one.care().easier().isEmpty() || one.care().harder().isEmpty())
            .thenComparing(one -> !one.care().easier().isEmpty());

    private final Catalogue catalogue;
    private final Stage stage;
    private final Set<String> conditions;
    private final List<Exercise> suitable;

    Candidates(Catalogue catalogue, Stage stage, Background background) {
        this.catalogue = catalogue;
        this.stage = stage;
        this.conditions = background.allConditions(catalogue);
        this.suitable = catalogue.exercises().stream()
                .filter(exercise -> exercise.suits(stage, conditions))
                .toList();
    }

    /** Lines that answer a half of the imbalance of a dysfunction, the best first. */
    Stream<ProposedExercise> answering(ConfirmedDysfunction confirmed, ImbalanceSide half) {
        List<Option> options = new ArrayList<>();
        for (Exercise exercise : suitable) {
            for (Answer answer : exercise.answers()) {
                if (answer.imbalance() == half && answer.dysfunction().equals(confirmed.dysfunction())) {
                    options.add(new Option(exercise, answer));
                }
            }
        }
        options.sort(BEST);
        return options.stream().map(option -> line(option, confirmed));
    }

    /** Why an exercise is no candidate; where it is one, what it answers was not confirmed. */
    Obstacle against(Exercise exercise) {
        if (!catalogue.offers(exercise)) {
            return Obstacle.of(Obstacle.Kind.HIDDEN);
        }
        if (exercise.dose(stage).isEmpty()) {
            return Obstacle.of(Obstacle.Kind.STAGE);
        }
        return exercise.care().contraindications().stream()
                .filter(one -> one.holdsIn(stage) && conditions.contains(one.condition()))
                .map(one -> new Obstacle(
                        Obstacle.Kind.CONDITION, Optional.of(catalogue.terms().condition(one.condition()))))
                .findFirst()
                .orElseGet(() -> Obstacle.of(Obstacle.Kind.ANSWERS_NOTHING));
    }

    /** The "stay active at a comfortable level" item: of the aerobic exercises the one to begin with. */
    ProposedExercise stayActive() {
        return suitable.stream()
                .filter(exercise -> exercise.role() == Role.AEROBIC)
                .min(TO_BEGIN_WITH)
                .map(exercise -> line(exercise, Side.NONE, Optional.empty(), catalogue.phrase("reason.stayactive")))
                .orElseThrow(() -> new IllegalStateException("The catalogue has no stay-active item for " + stage));
    }

    private ProposedExercise line(Option option, ConfirmedDysfunction confirmed) {
        Side side = option.answer().trained().of(confirmed.side());
        return line(
                option.exercise(),
                side,
                Optional.of(confirmed),
                option.answer().reason().on(side));
    }

    private ProposedExercise line(Exercise exercise, Side side, Optional<ConfirmedDysfunction> answered, Text reason) {
        List<Text> cautions = exercise.care().cautions().stream()
                .filter(caution -> caution.isFor(conditions, stage))
                .map(caution -> caution.text())
                .toList();
        return new ProposedExercise(exercise, side, exercise.dose(stage).orElseThrow(), answered, reason, cautions);
    }

    private record Option(Exercise exercise, Answer answer) {}
}
