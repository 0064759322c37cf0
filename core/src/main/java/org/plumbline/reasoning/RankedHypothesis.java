package org.plumbline.reasoning;

import java.util.List;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Side;

/**
 * A dysfunction held against the findings, with everything that speaks for it, against it, and is not known.
 *
 * @param side of the dysfunction; {@code NONE} where it has none, or where no key finding tells it
 * @param score from 0 to 100, to compare hypotheses of the same verdict; not a probability
 * @param grounds what it rests on
 */
public record RankedHypothesis(Dysfunction dysfunction, Side side, int score, Verdict verdict, Grounds grounds) {

    public List<Evidence> supporting() {
        return grounds.supporting();
    }

    public List<Evidence> contradicting() {
        return grounds.contradicting();
    }

    public List<Evidence> missing() {
        return grounds.missing();
    }

    public List<Evidence> cautions() {
        return grounds.cautions();
    }
}
