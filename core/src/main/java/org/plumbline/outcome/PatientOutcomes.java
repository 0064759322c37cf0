package org.plumbline.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.knowledge.ScoreScale.Scoring;

/**
 * A patient's outcomes and goals.
 *
 * @param outcomes all, also those struck out, the oldest first
 * @param ratings by outcome, how the activities were rated
 * @param goals all, also those that have ended, the oldest first
 * @param today today in the clinic
 */
public record PatientOutcomes(
        List<RecordedOutcome> outcomes, Map<UUID, List<Rating>> ratings, List<Goal> goals, LocalDate today) {

    public PatientOutcomes {
        outcomes = List.copyOf(outcomes);
        ratings = Map.copyOf(ratings);
        goals = List.copyOf(goals);
    }

    /** The goals that the patient has now. */
    public List<Goal> openGoals() {
        return goals.stream().filter(goal -> !goal.isEnded()).toList();
    }

    /** All outcomes of a measure, the oldest first. */
    public List<RecordedOutcome> of(OutcomeMeasure measure) {
        return outcomes.stream()
                .filter(outcome -> outcome.measure().equals(measure.id()))
                .toList();
    }

    /** How a measure went. The mean of the patient's own activities is held against that of the same activities alone. */
    public MeasureCourse course(OutcomeMeasure measure) {
        List<RecordedOutcome> counted =
                of(measure).stream().filter(outcome -> !outcome.isStruck()).toList();
        if (measure.scale().scoring() != Scoring.MEAN_OF_OWN_ITEMS || counted.isEmpty()) {
            return new MeasureCourse(measure, counted);
        }
        Set<UUID> activities = rated(counted.get(counted.size() - 1));
        return new MeasureCourse(
                measure,
                counted.stream()
                        .filter(outcome -> rated(outcome).equals(activities))
                        .toList());
    }

    private Set<UUID> rated(RecordedOutcome outcome) {
        return ratingsOf(outcome).map(Rating::goal).collect(Collectors.toSet());
    }

    /** How the activities were rated in an outcome; nothing where it is of another measure. */
    public Stream<Rating> ratingsOf(RecordedOutcome outcome) {
        return ratings.getOrDefault(outcome.id(), List.of()).stream();
    }

    /** How a goal goes. */
    public GoalCourse course(Goal goal, OptionalDouble error) {
        return new GoalCourse(
                goal,
                outcomes.stream()
                        .filter(outcome -> !outcome.isStruck())
                        .flatMap(this::ratingsOf)
                        .filter(rating -> rating.goal().equals(goal.id()))
                        .map(Rating::score)
                        .toList(),
                error);
    }

    /** The last day that the patient themselves told how they are. */
    public Optional<LocalDate> lastToldOn() {
        return outcomes.stream()
                .filter(outcome -> outcome.isByPatient() && !outcome.isStruck())
                .map(RecordedOutcome::takenOn)
                .max(LocalDate::compareTo);
    }
}
