package org.plumbline.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.reasoning.ConfirmedDysfunction;
import org.plumbline.reasoning.Proposals;
import org.plumbline.reasoning.ProposedExercise;

/**
 * The hypotheses of one assessment that its clinician confirmed.
 *
 * @param all the confirmed ones, the best supported first
 */
record ConfirmedHypotheses(List<Hypothesis> all) {

    ConfirmedHypotheses {
        all = all.stream().filter(Hypothesis::isConfirmed).toList();
    }

    List<ConfirmedDysfunction> dysfunctions() {
        return all.stream().map(ConfirmedHypotheses::confirmed).toList();
    }

    Hypothesis get(UUID id) {
        return all.stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProgramRefused(ProgramRefused.Why.NO_HYPOTHESIS));
    }

    /**
     * The hypothesis that an ordered line answers; none for the item that keeps the patient active.
     *
     * @throws ProgramRefused where the exercise doesn't answer it on this side, or isn't for this patient: not in this stage, against
     *     a condition, or hidden
     */
    Optional<Hypothesis> answeredBy(Prescription line, Proposals proposals) {
        Optional<Hypothesis> answered = line.hypothesis().map(this::get);
        List<ProposedExercise> suitable = answered.map(ConfirmedHypotheses::confirmed)
                .map(one -> proposals.suitable(one).toList())
                .orElseGet(() -> List.of(proposals.stayActive()));
        List<ProposedExercise> same = suitable.stream()
                .filter(one -> one.exercise().id().equals(line.exercise()))
                .toList();
        if (same.isEmpty()) {
            throw new ProgramRefused(ProgramRefused.Why.NOT_SUITABLE);
        }
        if (same.stream().noneMatch(one -> one.side() == line.side())) {
            throw new ProgramRefused(ProgramRefused.Why.WRONG_SIDE);
        }
        return answered;
    }

    private static ConfirmedDysfunction confirmed(Hypothesis hypothesis) {
        return new ConfirmedDysfunction(hypothesis.dysfunction(), hypothesis.side());
    }

    Optional<UUID> idOf(Optional<ConfirmedDysfunction> confirmed) {
        return confirmed.flatMap(wanted -> all.stream()
                .filter(h -> h.dysfunction().equals(wanted.dysfunction()) && h.side() == wanted.side())
                .map(Hypothesis::id)
                .findFirst());
    }
}
