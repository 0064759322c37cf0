package org.plumbline.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;

/** Ranks the catalogue's dysfunctions by what the findings say about them. */
public final class Hypotheses {
    /** Among what is to be referred, the dysfunctions that always are lead. */
    private static final Comparator<RankedHypothesis> RANK = Comparator.comparing(RankedHypothesis::verdict)
            .thenComparing(one -> one.dysfunction().response() != Response.REFER)
            .thenComparing(RankedHypothesis::score, Comparator.reverseOrder())
            .thenComparing(one -> one.dysfunction().id())
            .thenComparing(RankedHypothesis::side);

    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT);
    private static final List<Side> NO_SIDE = List.of(Side.NONE);

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
        List<Side> sides = dysfunction.sided()
                ? SIDES.stream()
                        .filter(side -> Weighing.pointTo(side, dysfunction, reader))
                        .toList()
                : List.of();
        return (sides.isEmpty() ? NO_SIDE : sides).stream().map(side -> new Weighing(dysfunction, side, reader, fit));
    }

    /** A ranked hypothesis with what was weighed for it. */
    record Weighed(Weighing weighing, RankedHypothesis ranked) {}
}
