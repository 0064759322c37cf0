package org.plumbline.clinic.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.pain.PainRegion;

/**
 * Where it hurt on a day, by an examination or by the patient's own reports.
 *
 * @param day the day
 * @param examined whether it was told at an examination
 * @param scores the worst of the day, by region
 */
public record BodyMoment(LocalDate day, boolean examined, Map<PainRegion, Integer> scores) {

    public BodyMoment {
        scores = Map.copyOf(scores);
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Where it comes from, as the end of a message key. */
    public String getSource() {
        return examined ? "EXAMINED" : "REPORTED";
    }

    /** The upper back, 0 to 10; null where nothing was said. */
    public Integer getUpper() {
        return scores.get(PainRegion.UPPER);
    }

    /** The middle back, 0 to 10; null where nothing was said. */
    public Integer getMiddle() {
        return scores.get(PainRegion.MIDDLE);
    }

    /** The lower back, 0 to 10; null where nothing was said. */
    public Integer getLower() {
        return scores.get(PainRegion.LOWER);
    }

    /** Besides the back, as a patient told of it, the worst first. */
    public List<Place> getElsewhere() {
        return scores.entrySet().stream()
                .filter(score -> !score.getKey().isOfTheBack())
                .map(score -> new Place(score.getKey(), score.getValue()))
                .sorted(Comparator.comparingInt(Place::score).reversed().thenComparing(Place::region))
                .toList();
    }

    /** A place besides the back, and how bad it was, 0 to 10. */
    public record Place(PainRegion region, int score) {}
}
