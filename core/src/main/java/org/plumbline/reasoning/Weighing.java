package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Reading.State;

/** One dysfunction on one side, held against the findings. */
final class Weighing {
    private final Dysfunction dysfunction;
    private final Side side;
    private final Fit fit;
    private final List<Reading> key;
    private final List<Reading> concordant;
    private final List<Reading> supporting;
    private final Exclusions exclusions;

    Weighing(Dysfunction dysfunction, Side side, CriterionReader reader, Fit fit) {
        this.dysfunction = dysfunction;
        this.side = side;
        this.fit = fit;
        this.key = read(dysfunction.criteria().key(), reader);
        this.concordant = read(dysfunction.criteria().concordant(), reader);
        this.supporting = read(dysfunction.criteria().supporting(), reader);
        this.exclusions = new Exclusions(dysfunction, side, reader);
    }

    /** True when a key finding that has a side itself is met on this one; a finding without a side points nowhere. */
    static boolean pointTo(Side side, Dysfunction dysfunction, CriterionReader reader) {
        boolean refers = dysfunction.response() == Response.REFER;
        for (Criterion key : dysfunction.criteria().key()) {
            boolean sided = key.side() == RelativeSide.SAME || key.side() == RelativeSide.OPPOSITE;
            for (Reading reading : sided ? reader.read(key, side) : List.<Reading>of()) {
                if (refers ? reading.concerns() : reading.met()) {
                    return true;
                }
            }
        }
        return false;
    }

    Dysfunction dysfunction() {
        return dysfunction;
    }

    Side side() {
        return side;
    }

    /** How the history fits. */
    Fit fit() {
        return fit;
    }

    List<Reading> key() {
        return key;
    }

    List<Reading> concordant() {
        return concordant;
    }

    List<Reading> supporting() {
        return supporting;
    }

    /** All but the key. */
    List<Reading> others() {
        return Stream.concat(concordant.stream(), supporting.stream()).toList();
    }

    boolean keyMet() {
        return anyMet(key);
    }

    /** The key holds by more than its error. */
    boolean keyClear() {
        return key.stream().anyMatch(one -> one.state() == State.CLEAR);
    }

    private static boolean anyMet(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.met()) {
                return true;
            }
        }
        return false;
    }

    /** What must be looked at by somebody else, and might be there: an error of measurement is no reason to overlook it. */
    boolean keyRefers() {
        return dysfunction.response() == Response.REFER && key.stream().anyMatch(Reading::concerns);
    }

    boolean hasConcordant() {
        return anyMet(concordant);
    }

    /** The key holds, no other key points elsewhere, and either something agrees or it is large enough alone. */
    boolean keyCarries() {
        boolean split = key.stream().anyMatch(one -> one.state() == State.OTHER_SIDE);
        return keyMet() && !split && (hasConcordant() || keyCarriesAlone());
    }

    private boolean keyCarriesAlone() {
        boolean twice = key.stream().filter(Reading::met).count() > 1;
        return dysfunction.criteria().keyAloneProposes() && (keyClear() || twice);
    }

    /** What speaks against correcting it. */
    Exclusions exclusions() {
        return exclusions;
    }

    int metConcordant() {
        return metCriteria(concordant);
    }

    int metSupporting() {
        return metCriteria(supporting);
    }

    /** A criterion met on both sides is one criterion. */
    private static int metCriteria(List<Reading> readings) {
        int met = 0;
        Criterion last = null;
        for (Reading reading : readings) {
            if (reading.met() && !reading.criterion().equals(last)) {
                met++;
                last = reading.criterion();
            }
        }
        return met;
    }

    private List<Reading> read(List<Criterion> criteria, CriterionReader reader) {
        List<Reading> readings = new ArrayList<>(criteria.size());
        criteria.forEach(criterion -> readings.addAll(reader.read(criterion, side)));
        return readings;
    }
}
