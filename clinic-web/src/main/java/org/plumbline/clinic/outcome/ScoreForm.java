package org.plumbline.clinic.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.outcome.Goal;
import org.plumbline.outcome.OutcomeEntry;
import org.plumbline.outcome.RatedEntry;
import org.plumbline.outcome.Rating;

/** A score as it is being entered. */
public class ScoreForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormKey key = new FormKey();

    /** By goal; of a goal that has gone meanwhile, one stays behind and isn't sent. */
    @SuppressWarnings("serial")
    private final Map<String, Integer> ratings = new TreeMap<>();

    private Double score;
    private LocalDate takenOn;

    OutcomeEntry typed(String measure) {
        return new OutcomeEntry(key.of(measure, takenOn, score), measure, takenOn, score);
    }

    RatedEntry rated(List<Goal> goals) {
        List<Rating> rated = goals.stream()
                .map(goal -> new Rating(goal.id(), rating(goal.id())))
                .toList();
        return new RatedEntry(key.of(takenOn, rated), takenOn, rated);
    }

    /** Whether each of these goals has its rating. */
    boolean hasAll(List<Goal> goals) {
        return goals.stream().allMatch(goal -> ratings.get(goal.id().toString()) != null);
    }

    private int rating(UUID goal) {
        return ratings.get(goal.toString());
    }

    /** The number. */
    public Double getScore() {
        return score;
    }

    public void setScore(Double number) {
        score = number;
    }

    /** How well each activity goes, by the goal's id. */
    public Map<String, Integer> getRatings() {
        return ratings;
    }

    /** The day that it tells of. */
    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate day) {
        takenOn = day;
    }
}
