package org.plumbline.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Vignette.Program;

/** Holds what is proposed to the person of a written case against what a clinician would propose. */
final class ProposalCheck {
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final Vignette vignette;
    private final Conclusion conclusion;
    private final List<ConfirmedDysfunction> supported;
    private final Proposal proposal;

    ProposalCheck(Vignette vignette) {
        this.vignette = vignette;
        this.conclusion = vignette.conclude();
        this.supported = corrected(Set.of(Verdict.SUPPORTED)).toList();
        this.proposal = propose(supported);
    }

    void check() {
        vignette.expected().proposal().ifPresentOrElse(this::assertCorrects, this::assertCorrectsNothing);
        assertMirrored();
    }

    /** Where a red flag blocks, the proposal isn't shown; elsewhere nothing may stand that a clinician could confirm unawares. */
    private void assertCorrectsNothing() {
        if (!conclusion.gate().blocksTargetedProgram()) {
            List<String> told = vignette.expected().hypotheses().orElse(List.of());
            assertThat(corrected(Set.of(Verdict.SUPPORTED, Verdict.POSSIBLE)))
                    .allMatch(one -> told.contains(name(one) + " " + Verdict.POSSIBLE));
            assertThat(proposal.targeted()).isEmpty();
        }
    }

    private void assertCorrects(Program program) {
        assertThat(conclusion.gate().blocksTargetedProgram()).isFalse();
        assertThat(supported).isNotEmpty();
        assertThat(proposal.targeted()).hasSizeBetween(FEWEST, MOST);
        assertThat(proposal.left().stream().map(ProposalCheck::name))
                .containsExactlyInAnyOrderElementsOf(program.left());
        supported.forEach(one -> halves(one)
                .filter(half -> !program.left().contains(name(one) + " " + half))
                .forEach(half -> assertAnswers(one, half)));
        program.never().forEach(this::assertWithheld);
    }

    private void assertAnswers(ConfirmedDysfunction confirmed, ImbalanceSide half) {
        assertThat(proposal.targeted())
                .as("%s, the %s half", confirmed, half)
                .anyMatch(line -> line.exercise().answersTo(confirmed.dysfunction()).stream()
                        .anyMatch(answer ->
                                answer.imbalance() == half && answer.trained().of(confirmed.side()) == line.side()));
    }

    /** Not proposed and no alternative either, though it answers what this person has. */
    private void assertWithheld(String exercise) {
        assertThat(supported)
                .as("%s answers one of these", exercise)
                .anyMatch(one -> !Given.CATALOGUE
                        .exercise(exercise)
                        .answersTo(one.dysfunction())
                        .isEmpty());
        Candidates candidates = new Candidates(Given.CATALOGUE, vignette.stage(), vignette.heeded());
        assertThat(supported.stream().flatMap(one -> halves(one).flatMap(half -> candidates.answering(one, half))))
                .extracting(line -> line.exercise().id())
                .doesNotContain(exercise);
    }

    private void assertMirrored() {
        Proposal seen = propose(supported.stream()
                .map(one ->
                        new ConfirmedDysfunction(one.dysfunction(), one.side().opposite()))
                .toList());
        assertThat(seen.lines().stream()
                        .map(line -> line.exercise().id() + line.side().opposite()))
                .containsExactlyElementsOf(proposal.lines().stream()
                        .map(line -> line.exercise().id() + line.side())
                        .toList());
    }

    private Proposal propose(List<ConfirmedDysfunction> confirmed) {
        return new Proposals(Given.CATALOGUE, vignette.stage(), vignette.heeded()).propose(confirmed);
    }

    private Stream<ConfirmedDysfunction> corrected(Set<Verdict> verdicts) {
        return conclusion.standing().stream()
                .filter(one -> verdicts.contains(one.verdict()))
                .filter(one -> one.dysfunction().response() == Response.CORRECT)
                .map(one -> new ConfirmedDysfunction(one.dysfunction().id(), one.side()));
    }

    private static Stream<ImbalanceSide> halves(ConfirmedDysfunction confirmed) {
        boolean hasLong = !Given.CATALOGUE
                .dysfunction(confirmed.dysfunction())
                .imbalance()
                .longMuscles()
                .isEmpty();
        return hasLong ? Stream.of(ImbalanceSide.LONG, ImbalanceSide.SHORT) : Stream.of(ImbalanceSide.SHORT);
    }

    private static String name(Need need) {
        return name(need.confirmed()) + " " + need.half();
    }

    private static String name(ConfirmedDysfunction one) {
        return one.side() == Side.NONE
                ? one.dysfunction()
                : one.dysfunction() + " " + one.side().name().toLowerCase(Locale.ROOT);
    }
}
