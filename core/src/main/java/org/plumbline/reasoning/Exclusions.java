package org.plumbline.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Exclusion;
import org.plumbline.knowledge.ExclusionAction;
import org.plumbline.knowledge.Side;

/** What speaks against correcting a dysfunction on a side: the exclusions whose finding holds, and those that nobody looked at. */
final class Exclusions {
    /** A finding that an exclusion rests on. */
    record Raised(Exclusion exclusion, Reading reading) {}

    private final List<Raised> raised = new ArrayList<>();
    private final List<Reading> unknown = new ArrayList<>();

    /** Of several exclusions on one test only the first holds, so that a tier hides those below it. */
    Exclusions(Dysfunction dysfunction, Side side, CriterionReader reader) {
        Set<String> seen = new HashSet<>();
        for (Exclusion exclusion : dysfunction.criteria().exclusions()) {
            exclusion
                    .finding()
                    .filter(criterion -> !seen.contains(criterion.test()))
                    .filter(criterion -> holds(exclusion, reader.read(criterion, side)))
                    .ifPresent(criterion -> seen.add(criterion.test()));
        }
    }

    private boolean holds(Exclusion exclusion, List<Reading> readings) {
        boolean holds = false;
        for (Reading reading : readings) {
            if (reading.unknown()) {
                unknown.add(reading);
            } else if (reading.concerns()) {
                holds = raised.add(new Raised(exclusion, reading));
            }
        }
        return holds;
    }

    List<Raised> raised() {
        return raised;
    }

    /** What an exclusion would need to know and nobody measured. */
    List<Reading> unknown() {
        return unknown;
    }

    boolean raise(ExclusionAction action) {
        for (Raised one : raised) {
            if (one.exclusion().action() == action) {
                return true;
            }
        }
        return false;
    }
}
