package org.plumbline.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainScore;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Measured;
import org.plumbline.reasoning.ValueRefused;

/**
 * What a clinician has entered into a draft: all of it, each time.
 *
 * @param history since when, what provokes, what eases
 * @param pain the points of the body chart, each at another site
 * @param redFlags the answers so far, by the question's id
 * @param measured the findings so far
 */
public record AssessmentEntry(
        History history, List<PainPoint> pain, Map<String, Boolean> redFlags, List<Measured> measured) {

    /**
     * @throws ValueRefused where two points lie at one site
     */
    public AssessmentEntry {
        pain = List.copyOf(pain);
        redFlags = Map.copyOf(redFlags);
        measured = List.copyOf(measured);
        if (pain.stream().map(PainPoint::site).distinct().count() < pain.size()) {
            throw new ValueRefused("points", "one point for each part of the body");
        }
    }

    /** An entry of pain of which only the regions are known. */
    public AssessmentEntry(
            History history, Map<PainRegion, PainScore> pain, Map<String, Boolean> redFlags, List<Measured> measured) {
        this(history, centres(pain), redFlags, measured);
    }

    private static List<PainPoint> centres(Map<PainRegion, PainScore> pain) {
        return pain.entrySet().stream()
                .map(area -> new PainPoint(BodySite.centreOf(area.getKey()), area.getValue(), PainQuality.UNTOLD))
                .toList();
    }

    Map<BodySite, PainPoint> points() {
        return pain.stream().collect(Collectors.toMap(PainPoint::site, point -> point));
    }

    Map<Object, Measured> findings() {
        return measured.stream().collect(Collectors.toMap(Finding::key, one -> one));
    }

    /** The history in the catalogue's terms, as the reasoning takes it. */
    Background background() {
        return history.told(pain.stream()
                .map(PainPoint::site)
                .flatMap(site -> site.region().stream())
                .toList());
    }

    /** The red flags answered yes, by their ids. */
    public Set<String> raised() {
        return redFlags.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
