package org.plumbline.knowledge;

import java.util.List;

/**
 * How much of an exercise: sets of repetitions, seconds held in each, seconds of rest between sets, days a week.
 *
 * <p>For an aerobic exercise the one repetition is held for the whole time.
 */
public record Dose(int sets, int repetitions, int holdSeconds, int restSeconds, int daysPerWeek, List<String> sources) {
    /** What a repetition takes besides its hold: there and back at an easy pace. */
    private static final int MOVE_SECONDS = 4;

    public Dose {
        sources = List.copyOf(sources);
    }

    /** How long a repetition is reckoned to take besides its hold, in seconds. */
    public static int moveSeconds() {
        return MOVE_SECONDS;
    }

    /** The same dose where it is no more than another, in each of its parts; else the other's part. */
    public Dose atMost(Dose other) {
        return new Dose(
                Math.min(sets, other.sets),
                Math.min(repetitions, other.repetitions),
                Math.min(holdSeconds, other.holdSeconds),
                Math.max(restSeconds, other.restSeconds),
                Math.min(daysPerWeek, other.daysPerWeek),
                sources);
    }

    /** How long one side takes, in seconds, rests included. */
    public int seconds() {
        int move = repetitions == 1 ? 0 : MOVE_SECONDS;
        return sets * repetitions * (holdSeconds + move) + (sets - 1) * restSeconds;
    }
}
