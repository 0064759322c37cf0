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

    /**
     * Every dysfunction of the catalogue at least once, the most pressing first; a sided one once for each side that a key finding
     * points to, or once with no side.
     */
    public List<RankedHypothesis> rank(Findings findings) {
        CriterionReader reader = new CriterionReader(findings);
        Verdicts verdicts = new Verdicts(findings);
        return findings.catalogue().dysfunctions().stream()
                .flatMap(dysfunction -> weighings(dysfunction, reader))
                .map(verdicts::of)
                .sorted(RANK)
                .toList();
    }

    private static Stream<Weighing> weighings(Dysfunction dysfunction, CriterionReader reader) {
        List<Weighing> sided = Stream.of(Side.LEFT, Side.RIGHT)
                .filter(side -> dysfunction.sided())
                .map(side -> new Weighing(dysfunction, side, reader))
                .filter(Weighing::keyMet)
                .toList();
        return sided.isEmpty() ? Stream.of(new Weighing(dysfunction, Side.NONE, reader)) : sided.stream();
    }
}
