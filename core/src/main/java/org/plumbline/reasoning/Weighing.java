package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.Criterion;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;
import org.plumbline.knowledge.ExclusionAction;
import org.plumbline.knowledge.RelativeSide;
import org.plumbline.knowledge.Response;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Reading.State;

/** One dysfunction on one side, held against the findings. */
final class Weighing {
    /** A finding that an exclusion of the dysfunction rests on. */
    record Raised(Exclusion exclusion, Reading reading) {}

    private final Dysfunction dysfunction;
    private final Side side;
    private final CriterionReader reader;
    private final Fit fit;
    private final List<Reading> key;
    private final List<Reading> concordant;
    private final List<Reading> supporting;
    private final List<Raised> raised = new ArrayList<>();
    private final List<Reading> unknownExclusions = new ArrayList<>();

    Weighing(Dysfunction dysfunction, Side side, CriterionReader reader, Fit fit) {
        this.dysfunction = dysfunction;
        this.side = side;
        this.reader = reader;
        this.fit = fit;
        this.key = read(dysfunction.criteria().key());
        this.concordant = read(dysfunction.criteria().concordant());
        this.supporting = read(dysfunction.criteria().supporting());
        readExclusions();
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

    /** Of several exclusions on one test only the first holds, so that a tier hides those below it. */
    private void readExclusions() {
        Set<String> seen = new HashSet<>();
        for (Exclusion exclusion : dysfunction.criteria().exclusions()) {
            if (exclusion.finding().isEmpty()) {
                continue;
            }
            for (Reading reading : reader.read(exclusion.finding().get(), side)) {
                if (reading.unknown()) {
                    unknownExclusions.add(reading);
                } else if (reading.concerns() && seen.add(reading.criterion().test())) {
                    raised.add(new Raised(exclusion, reading));
                }
            }
        }
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

    /** The exclusions whose finding holds. */
    List<Raised> raised() {
        return raised;
    }

    /** What an exclusion would need to know and nobody measured. */
    List<Reading> unknownExclusions() {
        return unknownExclusions;
    }

    boolean raises(ExclusionAction action) {
        for (Raised one : raised) {
            if (one.exclusion().action() == action) {
                return true;
            }
        }
        return false;
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

    private List<Reading> read(List<Criterion> criteria) {
        List<Reading> readings = new ArrayList<>(criteria.size());
        criteria.forEach(criterion -> readings.addAll(reader.read(criterion, side)));
        return readings;
    }
}
