package org.plumbline.figure;

import java.util.stream.Stream;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Role;
import org.plumbline.knowledge.Stage;

/**
 * How a movement goes, in seconds.
 *
 * @param move from one key pose to the next
 * @param pause in a key pose
 */
record Tempo(double move, double pause) {
    private static final double SHORTEST_PAUSE = 0.5;
    private static final double LONGEST_PAUSE = 3;
    private static final double THERE_AND_BACK = 2;

    /** As the exercise's dose has it; a long hold is shown as three seconds, and what goes on for minutes without any. */
    static Tempo of(Exercise exercise) {
        double move = Dose.moveSeconds() / THERE_AND_BACK;
        if (exercise.role() == Role.AEROBIC) {
            return new Tempo(move, 0);
        }
        double hold = Stream.of(Stage.CHRONIC, Stage.SUBACUTE, Stage.ACUTE)
                .flatMap(stage -> exercise.dose(stage).stream())
                .mapToInt(Dose::holdSeconds)
                .findFirst()
                .orElse(0);
        return new Tempo(move, Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, hold)));
    }

    /** In the pose that a repetition begins with. */
    Tempo atRest() {
        return new Tempo(move, Math.min(pause, SHORTEST_PAUSE));
    }
}
