package org.plumbline.knowledge.review;

import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.Stage;

/** How much of an exercise in one stage, in words. */
record DoseView(Exercise exercise, Stage in, Scribe scribe) {
    private static final double MINUTE = 60;

    String stage() {
        return scribe.term(in);
    }

    String words() {
        return dose().map(this::words).orElse(scribe.say("dose_none"));
    }

    String minutes() {
        return dose().map(dose -> scribe.say("minutes", scribe.number(exercise.minutes(dose, Side.NONE))))
                .orElse("");
    }

    List<Citation> sources() {
        return scribe.cite(dose().map(Dose::sources).orElse(List.of()));
    }

    private Optional<Dose> dose() {
        return exercise.dose(in);
    }

    private String words(Dose dose) {
        boolean once = dose.sets() == 1 && dose.repetitions() == 1;
        StringBuilder words = new StringBuilder(
                once
                        ? scribe.say("dose_once", time(dose.holdSeconds()))
                        : scribe.say("dose_sets", dose.sets(), dose.repetitions()));
        if (!once && dose.holdSeconds() > 0) {
            words.append(scribe.say("dose_hold", time(dose.holdSeconds())));
        }
        if (dose.restSeconds() > 0 && dose.sets() > 1) {
            words.append(scribe.say("dose_rest", time(dose.restSeconds())));
        }
        return words.append(scribe.say("dose_days", dose.daysPerWeek())).toString();
    }

    private String time(int seconds) {
        return seconds % MINUTE == 0 && seconds > MINUTE
                ? scribe.say("minutes", scribe.number(seconds / MINUTE))
                : scribe.say("seconds", scribe.number(seconds));
    }
}
