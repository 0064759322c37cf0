package org.plumbline.clinic.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.knowledge.OutcomeMeasure;
import org.plumbline.outcome.Goal;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.RecordedOutcome;
import org.plumbline.tenancy.TenantRow;

/**
 * A score in the table of all.
 *
 * @param outcome the score
 * @param activities how each of the patient's activities went, where it is made of these
 */
public record HistoryLine(RecordedOutcome outcome, List<Activity> activities) {

    /** How many are shown. */
    private static final int MOST = 60;

    public HistoryLine {
        activities = List.copyOf(activities);
    }

    /** The scores of a measure, the newest first. */
    static List<HistoryLine> all(PatientOutcomes outcomes, OutcomeMeasure measure) {
        Map<UUID, String> goals = outcomes.goals().stream().collect(Collectors.toMap(TenantRow::id, Goal::activity));
        List<RecordedOutcome> newest = new ArrayList<>(outcomes.of(measure));
        Collections.reverse(newest);
        return newest.stream()
                .limit(MOST)
                .map(outcome -> new HistoryLine(outcome, activities(outcomes, outcome, goals::get)))
                .toList();
    }

    private static List<Activity> activities(
            PatientOutcomes outcomes, RecordedOutcome outcome, Function<UUID, String> name) {
        return outcomes.ratingsOf(outcome)
                .map(rating -> new Activity(name.apply(rating.goal()), rating.score()))
                .toList();
    }

    /** Its id. */
    public String getId() {
        return outcome.id().toString();
    }

    /** The day. */
    public LocalDate getDay() {
        return outcome.takenOn();
    }

    /** The score. */
    public double getScore() {
        return outcome.score();
    }

    /** Who gave it. */
    public String getBy() {
        return outcome.isByPatient() ? "PATIENT" : "CLINICIAN";
    }

    /** Whether it was struck out. */
    public boolean isStruck() {
        return outcome.isStruck();
    }

    /** Why it was struck out; empty where it wasn't. */
    public String getReason() {
        return outcome.struckReason();
    }

    /**
     * One activity of the patient's.
     *
     * @param name in the patient's words
     * @param score 0 to 10
     */
    public record Activity(String name, int score) {}
}
