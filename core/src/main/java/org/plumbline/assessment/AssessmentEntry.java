package org.plumbline.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainScore;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Measured;

/**
 * What a clinician has entered into a draft: all of it, each time.
 *
 * @param history since when, what provokes, what eases
 * @param pain how much it hurts, for each region that does
 * @param redFlags the answers so far, by the question's id
 * @param measured the findings so far
 */
public record AssessmentEntry(
        History history, Map<PainRegion, PainScore> pain, Map<String, Boolean> redFlags, List<Measured> measured) {

    public AssessmentEntry {
        pain = Map.copyOf(pain);
        redFlags = Map.copyOf(redFlags);
        measured = List.copyOf(measured);
    }

    /** The history in the catalogue's terms, as the reasoning takes it. */
    Background background() {
        return history.told(pain.keySet());
    }

    /** The red flags answered yes, by their ids. */
    public Set<String> raised() {
        return redFlags.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
