package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/**
 * Proposes exercises that answer confirmed dysfunctions.
 *
 * <p>Two for each dysfunction, one for each half of its imbalance, the strengthening half first; a single dysfunction gets a third
 * that trains its long muscles in another way. Three dysfunctions make six lines, which is more than the four that people keep up
 * [Bachmann]: the page warns then.
 */
public final class Proposals {
    private static final int AIM = 4;

    private final Catalogue catalogue;

    public Proposals(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A small program: both halves of each confirmed imbalance, no role and muscle twice, and the stay-active item. With nothing
     * confirmed only the stay-active item, which is the general activity program.
     *
     * @throws ConfirmedSideWrong when a dysfunction with sides comes without one, or the other way round
     */
    public Proposal propose(List<ConfirmedDysfunction> confirmed, Stage stage) {
        List<ProposedExercise> lines = new ArrayList<>();
        List<ConfirmedDysfunction> distinct = confirmed.stream().distinct().toList();
        for (ConfirmedDysfunction one : distinct) {
            addFirst(candidates(one, ImbalanceSide.LONG, stage), lines);
            addFirst(candidates(one, ImbalanceSide.SHORT, stage), lines);
        }
        if (distinct.size() == 1 && lines.size() < AIM) {
            addFirst(candidates(distinct.get(0), ImbalanceSide.LONG, stage), lines);
        }
        lines.add(stayActive(stage));
        return new Proposal(lines);
    }

    /**
     * Other exercises that answer the same half of the same imbalance in the same stage, the best first, the line's own left out.
     * None for the stay-active item.
     */
    public List<ProposedExercise> alternatives(ProposedExercise line, ConfirmedDysfunction confirmed, Stage stage) {
        return line.exercise().answersTo(confirmed.dysfunction()).stream()
                .map(Answer::imbalance)
                .distinct()
                .flatMap(half -> candidates(confirmed, half, stage))
                .filter(other -> !other.exercise().id().equals(line.exercise().id()))
                .toList();
    }

    private static void addFirst(Stream<ProposedExercise> candidates, List<ProposedExercise> lines) {
        candidates
                .filter(candidate -> lines.stream().noneMatch(line -> doubles(line, candidate)))
                .findFirst()
                .ifPresent(lines::add);
    }

    /** The same exercise, or the same role for a shared muscle on a shared side. */
    private static boolean doubles(ProposedExercise line, ProposedExercise candidate) {
        boolean sameMuscle =
                line.exercise().muscles().stream().anyMatch(candidate.exercise().muscles()::contains);
        boolean apart =
                line.side() != Side.NONE && line.side() == candidate.side().opposite();
        return !apart && line.exercise().role() == candidate.exercise().role() && sameMuscle;
    }

    private Stream<ProposedExercise> candidates(ConfirmedDysfunction confirmed, ImbalanceSide half, Stage stage) {
        String id = answerable(confirmed).id();
        return catalogue.exercises().stream()
                .filter(exercise -> exercise.dose(stage).isPresent())
                .flatMap(exercise -> exercise.answersTo(id).stream()
                        .filter(answer -> answer.imbalance() == half)
                        .map(answer -> new Option(exercise, answer)))
                .sorted(Comparator.comparingInt(
                                (Option option) -> option.answer().order())
                        .thenComparing(option -> option.exercise().id()))
                .map(option -> line(option, confirmed, stage));
    }

    private Dysfunction answerable(ConfirmedDysfunction confirmed) {
        Dysfunction dysfunction = catalogue.dysfunction(confirmed.dysfunction());
        if (dysfunction.sided() != (confirmed.side() != Side.NONE)) {
            throw new ConfirmedSideWrong(confirmed);
        }
        return dysfunction;
    }

    private static ProposedExercise line(Option option, ConfirmedDysfunction confirmed, Stage stage) {
        Side side = option.answer().trained().of(confirmed.side());
        return new ProposedExercise(
                option.exercise(),
                side,
                option.exercise().dose(stage).orElseThrow(),
                Optional.of(confirmed.dysfunction()),
                option.answer().reason().on(side));
    }

    private ProposedExercise stayActive(Stage stage) {
        return catalogue.exercises().stream()
                .filter(exercise -> exercise.role() == Role.AEROBIC)
                .flatMap(exercise -> exercise.dose(stage).stream()
                        .map(dose -> new ProposedExercise(
                                exercise, Side.NONE, dose, Optional.empty(), catalogue.phrase("reason.stayactive"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalogue has no stay-active item for " + stage));
    }

    private record Option(Exercise exercise, Answer answer) {}
}
