package org.plumbline.transfer.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.knowledge.Text;
import org.plumbline.outcome.GoalEnding;
import org.plumbline.pain.PainRegion;
import org.plumbline.pain.PainRelation;

/**
 * How it went in another clinic.
 *
 * @param pain the patient's reports, the oldest first, at most 10,000
 * @param sessions the days on which exercises were done, at most 5,000
 * @param scores of measures, the oldest first; wrong ones that were struck out are left out
 * @param goals the patient's own
 */
public record CopiedCourse(List<Pain> pain, List<Session> sessions, List<Score> scores, List<Goal> goals) {

    static final int WORST = 10;

    private static final int MOST_PAIN = 10_000;
    private static final int MOST = 5_000;
    private static final int LONGEST = 1_000;

    public CopiedCourse {
        pain = Checked.rows(pain, MOST_PAIN);
        sessions = Checked.rows(sessions, MOST);
        scores = Checked.rows(scores, MOST);
        goals = Checked.rows(goals, MOST);
    }

    /** A report of pain, 0 to 10, with the patient's words. */
    public record Pain(LocalDate on, int score, PainRegion region, PainRelation relation, String note) {
        public Pain {
            Objects.requireNonNull(on, "a day");
            Checked.within(score, 0, WORST);
            Objects.requireNonNull(region, "a region");
            Objects.requireNonNull(relation, "a relation");
            note = Checked.words(note, LONGEST);
        }
    }

    /** A day on which so many exercises were done. */
    public record Session(LocalDate on, int exercises) {
        public Session {
            Objects.requireNonNull(on, "a day");
            Checked.within(exercises, 0, MOST);
        }
    }

    /**
     * A score of a measure.
     *
     * @param measure its name
     * @param on the day
     * @param value the score
     * @param byPatient whether the patient filled it in alone
     */
    public record Score(Text measure, LocalDate on, double value, boolean byPatient) {
        public Score {
            Checked.name(measure);
            Objects.requireNonNull(on, "a day");
            Checked.finite(value);
        }
    }

    /** What the patient wanted to do again, how well, by when, and how that ended. */
    public record Goal(String activity, int target, LocalDate dueOn, Optional<GoalEnding> ending) {
        public Goal {
            activity = Checked.words(activity, LONGEST);
            Checked.within(target, 0, WORST);
            Objects.requireNonNull(dueOn, "a day");
            Objects.requireNonNull(ending, "an ending or none");
        }
    }
}
