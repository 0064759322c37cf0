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
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/**
 * Proposes exercises that answer confirmed dysfunctions, for a person in a stage.
 *
 * <p>At most four, because more aren't kept up [Bachmann]: one for the long half of each imbalance, in the order of the dysfunctions,
 * then one for each short half that nothing answers yet. Where room is short, an exercise that answers several is taken. What finds no
 * room is told.
 */
public final class Proposals {
    private static final int MOST = 4;
    private static final int FEWEST = 2;

    private final Catalogue catalogue;
    private final Candidates candidates;

    public Proposals(Catalogue catalogue, Stage stage, Background background) {
        this.catalogue = catalogue;
        this.candidates = new Candidates(catalogue, stage, background);
    }

    /**
     * A small program: both halves of each confirmed imbalance, no role and muscle twice, nothing that a condition speaks against, and
     * the stay-active item. With nothing confirmed that exercise answers only the stay-active item: the general activity program.
     *
     * @throws ConfirmedSideWrong when a dysfunction with sides comes without one, or the other way round
     */
    public Proposal propose(List<ConfirmedDysfunction> confirmed) {
        List<ConfirmedDysfunction> answered =
                confirmed.stream().distinct().filter(this::isCorrected).toList();
        List<Need> needs = Stream.concat(
                        answered.stream().map(one -> Need.first(one, dysfunction(one))),
                        answered.stream().map(one -> Need.second(one, dysfunction(one))))
                .toList();
        List<ProposedExercise> lines = new ArrayList<>();
        answered.forEach(one -> begin(one, needs, lines));
        answered.forEach(one -> fill(Need.second(one, dysfunction(one)), needs, lines));
        if (answered.size() == 1) {
            Need.third(answered.get(0), dysfunction(answered.get(0))).ifPresent(need -> fill(need, needs, lines));
        }
        answered.forEach(one -> topUp(one, needs, lines));
        List<Need> left = needs.stream().filter(need -> !need.isMetBy(lines)).toList();
        lines.add(candidates.stayActive());
        return new Proposal(catalogue.version(), lines, left);
    }

    /** A line for each dysfunction before any gets its second: for the other half where nothing can be given for the first. */
    private void begin(ConfirmedDysfunction one, List<Need> all, List<ProposedExercise> lines) {
        Need first = Need.first(one, dysfunction(one));
        fill(first, all, lines);
        if (lines.stream().noneMatch(first::isAnsweredBy)) {
            fill(Need.second(one, dysfunction(one)), all, lines);
        }
    }

    /** One exercise is no program: where only one half can be answered, it is answered in another way too. */
    private void topUp(ConfirmedDysfunction one, List<Need> all, List<ProposedExercise> lines) {
        for (ImbalanceSide half : ImbalanceSide.values()) {
            if (lines.size() < FEWEST) {
                fill(new Need(one, half, FEWEST), all, lines);
            }
        }
    }

    /** Each dysfunction gets a line of its own first; later needs may be met by a line that is there already. */
    private void fill(Need need, List<Need> all, List<ProposedExercise> lines) {
        boolean own = lines.stream().anyMatch(line -> isFor(need, line));
        if (lines.size() == MOST || (own && need.isMetBy(lines))) {
            return;
        }
        List<Need> open = all.stream().filter(one -> !one.isMetBy(lines)).toList();
        boolean scarce = open.size() > MOST - lines.size();
        Stream<ProposedExercise> fitting = candidates
                .answering(need.confirmed(), need.half())
                .filter(candidate -> lines.stream().noneMatch(line -> line.doubles(candidate)));
        Optional<ProposedExercise> best = scarce
                ? fitting.max(Comparator.comparingLong(candidate -> answered(candidate, open)))
                : fitting.findFirst();
        best.ifPresent(lines::add);
    }

    private static boolean isFor(Need need, ProposedExercise line) {
        return line.answered().equals(Optional.of(need.confirmed()));
    }

    private static long answered(ProposedExercise candidate, List<Need> open) {
        return open.stream().filter(need -> need.isAnsweredBy(candidate)).count();
    }

    /** A proposal with the reason of each of its lines. */
    public Explanation explain(Proposal proposal) {
        return proposal.explain(catalogue);
    }

    /** Every exercise that may be proposed for a dysfunction, those for the long half first. */
    public Stream<ProposedExercise> suitable(ConfirmedDysfunction confirmed) {
        return Stream.of(ImbalanceSide.LONG, ImbalanceSide.SHORT)
                .flatMap(half -> candidates.answering(confirmed, half));
    }

    /** Why an exercise is not {@link #suitable} for anything that was confirmed. */
    public Obstacle against(Exercise exercise) {
        return candidates.against(exercise);
    }

    /** The "stay active at a comfortable level" item, which every program has. */
    public ProposedExercise stayActive() {
        return candidates.stayActive();
    }

    /**
     * Other exercises that answer the same half of the same imbalance, the best first, the line's own left out. None for the
     * stay-active item.
     */
    public List<ProposedExercise> alternatives(ProposedExercise line, ConfirmedDysfunction confirmed) {
        return line.exercise().answersTo(confirmed.dysfunction()).stream()
                .map(Answer::imbalance)
                .distinct()
                .flatMap(half -> candidates.answering(confirmed, half))
                .filter(other -> !other.exercise().id().equals(line.exercise().id()))
                .toList();
    }

    /** The best alternative for who has this constraint; none when the line itself can be done, or nothing else can. */
    public Optional<ProposedExercise> alternative(
            ProposedExercise line, ConfirmedDysfunction confirmed, Constraint constraint) {
        return constraint.allows(line.exercise())
                ? Optional.empty()
                : alternatives(line, confirmed).stream()
                        .filter(other -> constraint.allows(other.exercise()))
                        .findFirst();
    }

    private boolean isCorrected(ConfirmedDysfunction confirmed) {
        Dysfunction dysfunction = dysfunction(confirmed);
        if (dysfunction.sided() != (confirmed.side() != Side.NONE)) {
            throw new ConfirmedSideWrong(confirmed);
        }
        return dysfunction.response() == Response.CORRECT;
    }

    private Dysfunction dysfunction(ConfirmedDysfunction confirmed) {
        return catalogue.dysfunction(confirmed.dysfunction());
    }
}
