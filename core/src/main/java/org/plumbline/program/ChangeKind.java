package org.plumbline.program;

import org.plumbline.knowledge.Dose;

/** What a newer program changes in an exercise, as far as its patient has to know. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    LONGER_HOLD,
    SHORTER_HOLD,
    MORE,
    LESS,
    OFTENER,
    RARER,
    OTHERWISE;

    /** What changed, by the first of its doses; the hold comes before the repetitions, and these before the days. */
    public static ChangeKind of(ProgramDifference.Change change) {
        ProgramLine before = change.before().first().line();
        ProgramLine after = change.after().first().line();
        Dose old = before.dose();
        Dose now = after.dose();
        if (old.holdSeconds() != now.holdSeconds()) {
            return now.holdSeconds() > old.holdSeconds() ? LONGER_HOLD : SHORTER_HOLD;
        }
        if (times(old) != times(now)) {
            return times(now) > times(old) ? MORE : LESS;
        }
        if (days(before) != days(after)) {
            return days(after) > days(before) ? OFTENER : RARER;
        }
        return OTHERWISE;
    }

    private static int times(Dose dose) {
        return dose.sets() * dose.repetitions();
    }

    /** On how many days of the week. */
    private static int days(ProgramLine line) {
        return line.instruction().days().areFree()
                ? line.dose().daysPerWeek()
                : line.instruction().days().chosen().size();
    }
}
