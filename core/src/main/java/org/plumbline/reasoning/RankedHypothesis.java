package org.plumbline.reasoning;

import java.util.List;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Side;

/**
 * A dysfunction held against the findings, with everything that speaks for it, against it, and is not known.
 *
 * @param side of the dysfunction; {@code NONE} where it has none, or where no key finding tells it
 * @param score from 0 to 100, to compare hypotheses of the same verdict; not a probability
 * @param cautions what lowers it, refers it, or must be known beside it
 */
public record RankedHypothesis(
        Dysfunction dysfunction,
        Side side,
        int score,
        Verdict verdict,
        List<Evidence> supporting,
        List<Evidence> contradicting,
        List<Evidence> missing,
        List<Evidence> cautions) {
    public RankedHypothesis {
        supporting = List.copyOf(supporting);
        contradicting = List.copyOf(contradicting);
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
    }
}
