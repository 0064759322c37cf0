package org.plumbline.reasoning.course;

import java.util.OptionalInt;

/**
 * What a patient reported, as far as it can be a reason to ask the red-flag questions again.
 *
 * @param pain from 0 to 10; empty where no pain was reported
 * @param painBefore the report before
 * @param note in the patient's words
 */
public record Reported(OptionalInt pain, OptionalInt painBefore, boolean newLegSymptoms, boolean fall, String note) {
    /** A report of pain alone. */
    public static Reported pain(int score, OptionalInt before, String note) {
        return new Reported(OptionalInt.of(score), before, false, false, note);
    }

    /** The same report, with what else is new. */
    public Reported with(boolean legSymptoms, boolean fell) {
        return new Reported(pain, painBefore, legSymptoms, fell, note);
    }
}
