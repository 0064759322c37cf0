package org.plumbline.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Side;

/** Ranks the catalogue's dysfunctions by what the findings say about them. */
public final class Hypotheses {
    private static final Comparator<RankedHypothesis> RANK = Comparator.comparing(RankedHypothesis::verdict)
            .thenComparing(RankedHypothesis::score, Comparator.reverseOrder())
            .thenComparing(one -> one.dysfunction().id())
            .thenComparing(RankedHypothesis::side);

    /** The ranking by findings alone. */
    public List<RankedHypothesis> rank(Findings findings) {
        return rank(findings, Background.NONE);
    }

    /**
     * Every dysfunction of the catalogue at least once, the most pressing first; a sided one once for each side that a key finding
     * points to, or once with no side. The history orders what the findings support alike.
     */
    public List<RankedHypothesis> rank(Findings findings, Background background) {
        return weigh(findings, background).stream().map(Weighed::ranked).toList();
    }

    List<Weighed> weigh(Findings findings, Background background) {
        CriterionReader reader = new CriterionReader(findings);
        Verdicts verdicts = new Verdicts(findings);
        return findings.catalogue().dysfunctions().stream()
                .flatMap(dysfunction ->
                        weighings(dysfunction, reader, Fit.of(dysfunction, background, findings.catalogue())))
                .map(weighing -> new Weighed(weighing, verdicts.of(weighing)))
                .sorted(Comparator.comparing(Weighed::ranked, RANK))
                .toList();
    }

    private static Stream<Weighing> weighings(Dysfunction dysfunction, CriterionReader reader, Fit fit) {
        List<Weighing> sided = Stream.of(Side.LEFT, Side.RIGHT)
                .filter(side -> dysfunction.sided())
                .map(side -> new Weighing(dysfunction, side, reader, fit))
                .filter(Weighing::pointsHere)
                .toList();
        return sided.isEmpty() ? Stream.of(new Weighing(dysfunction, Side.NONE, reader, fit)) : sided.stream();
    }

    /** A ranked hypothesis with what was weighed for it. */
    record Weighed(Weighing weighing, RankedHypothesis ranked) {}
}
