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

    Weighing(Dysfunction dysfunction, Side side, CriterionReader reader, Fit fit) {
        this.dysfunction = dysfunction;
        this.side = side;
        this.reader = reader;
        this.fit = fit;
        this.key = read(dysfunction.criteria().key());
        this.concordant = read(dysfunction.criteria().concordant());
        this.supporting = read(dysfunction.criteria().supporting());
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
        return key.stream().anyMatch(Reading::met);
    }

    /** A key finding that has this side itself is met; one without a side points nowhere. */
    boolean pointsHere() {
        boolean refers = dysfunction.response() == Response.REFER;
        return key.stream()
                .filter(one -> refers ? one.concerns() : one.met())
                .map(one -> one.criterion().side())
                .anyMatch(relative -> relative == RelativeSide.SAME || relative == RelativeSide.OPPOSITE);
    }

    /** What must be looked at by somebody else, and might be there: an error of measurement is no reason to overlook it. */
    boolean keyRefers() {
        return dysfunction.response() == Response.REFER && key.stream().anyMatch(Reading::concerns);
    }

    boolean hasConcordant() {
        return concordant.stream().anyMatch(Reading::met);
    }

    /** The key holds, no other key points elsewhere, and either something agrees or it is large enough alone. */
    boolean keyCarries() {
        boolean split = key.stream().anyMatch(one -> one.state() == State.OTHER_SIDE);
        return keyMet() && !split && (hasConcordant() || keyCarriesAlone());
    }

    private boolean keyCarriesAlone() {
        boolean clear = key.stream().anyMatch(one -> one.state() == State.CLEAR);
        boolean twice = key.stream().filter(Reading::met).count() > 1;
        return dysfunction.criteria().keyAloneProposes() && (clear || twice);
    }

    /** The exclusions whose finding holds; of several on one test only the first, so that a tier hides those below it. */
    List<Raised> raised() {
        List<Raised> raised = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Exclusion exclusion : dysfunction.criteria().exclusions()) {
            List<Reading> held = exclusion.finding().stream()
                    .flatMap(criterion -> reader.read(criterion, side).stream())
                    .filter(Reading::concerns)
                    .filter(reading -> !seen.contains(reading.criterion().test()))
                    .toList();
            held.forEach(reading -> seen.add(reading.criterion().test()));
            held.forEach(reading -> raised.add(new Raised(exclusion, reading)));
        }
        return raised;
    }

    /** What an exclusion would need to know and nobody measured. */
    List<Reading> unknownExclusions() {
        return dysfunction.criteria().exclusions().stream()
                .flatMap(exclusion -> exclusion.finding().stream())
                .flatMap(criterion -> reader.read(criterion, side).stream())
                .filter(Reading::unknown)
                .toList();
    }

    boolean raises(ExclusionAction action) {
        return raised().stream().anyMatch(one -> one.exclusion().action() == action);
    }

    long metConcordant() {
        return metCriteria(concordant);
    }

    long metSupporting() {
        return metCriteria(supporting);
    }

    /** A criterion met on both sides is one criterion. */
    private static long metCriteria(List<Reading> readings) {
        return readings.stream()
                .filter(Reading::met)
                .map(Reading::criterion)
                .distinct()
                .count();
    }

    private List<Reading> read(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> reader.read(criterion, side).stream())
                .toList();
    }
}
