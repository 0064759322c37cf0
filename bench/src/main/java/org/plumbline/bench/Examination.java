package org.plumbline.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Range;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Conclusion;
import org.plumbline.reasoning.ConfirmedDysfunction;
import org.plumbline.reasoning.Demographics;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Measured;
import org.plumbline.reasoning.Presentation;
import org.plumbline.reasoning.Proposal;
import org.plumbline.reasoning.Proposals;
import org.plumbline.reasoning.RankedHypothesis;
import org.plumbline.reasoning.Reasoning;

/** One patient's examination, made of the catalogue's own tests, and what the reasoning makes of it. */
final class Examination {
    /** What the goals speak of. */
    static final int FINDINGS = 30;

    private static final int CONFIRMED = 2;
    private static final int AGE = 44;

    private static final Background BACKGROUND = new Background(
            Set.of(BodyRegion.LOWER_BACK, BodyRegion.HIP),
            Set.of("sitting", "bending-forward"),
            Set.of("walking"),
            Set.of("sitting-long", "lifting-often"),
            Set.of("kneeling-not-possible"),
            Set.of());

    private final Catalogue catalogue;
    private final List<Measured> measured;

    Examination(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.measured = catalogue.tests().stream()
                .flatMap(Examination::findings)
                .limit(FINDINGS)
                .toList();
    }

    /** How many findings there are: fewer than {@link #FINDINGS} only where the catalogue has too few tests. */
    int findings() {
        return measured.size();
    }

    /** The whole way from findings to a program. */
    Proposal reason() {
        Findings findings = Findings.of(catalogue, measured).of(Demographics.aged(AGE));
        Conclusion conclusion = new Reasoning(catalogue).conclude(Presentation.of(findings, BACKGROUND));
        List<ConfirmedDysfunction> confirmed = conclusion.hypotheses().stream()
                .filter(one -> one.dysfunction().response() == Response.CORRECT)
                .limit(CONFIRMED)
                .map(Examination::confirmed)
                .toList();
        return new Proposals(catalogue, Stage.CHRONIC, BACKGROUND).propose(confirmed);
    }

    private static ConfirmedDysfunction confirmed(RankedHypothesis hypothesis) {
        boolean unknown = hypothesis.dysfunction().sided() && hypothesis.side() == Side.NONE;
        return new ConfirmedDysfunction(hypothesis.dysfunction().id(), unknown ? Side.LEFT : hypothesis.side());
    }

    /** The two ends of the usual range, so that sides differ and thresholds are met. */
    private static Stream<Measured> findings(ClinicalTest test) {
        Range usual = test.usual();
        return switch (test.laterality()) {
            case NONE -> Stream.of(Measured.of(test, Side.NONE, Math.floor(usual.high())));
            case GREATER_SIDE -> Stream.of(Measured.of(test, Side.LEFT, Math.floor(usual.high())));
            case EACH_SIDE ->
                Stream.of(
                        Measured.of(test, Side.LEFT, Math.ceil(usual.low())),
                        Measured.of(test, Side.RIGHT, Math.floor(usual.high())));
        };
    }
}
