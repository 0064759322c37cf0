package org.plumbline.reasoning;

import java.util.List;
import java.util.Optional;
import org.plumbline.knowledge.Answer;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.Imbalance;
import org.plumbline.knowledge.ImbalanceSide;
import org.plumbline.knowledge.Text;

/**
 * What a proposal should answer: one half of the imbalance of a confirmed dysfunction.
 *
 * @param times how many exercises answer it: two where the imbalance has one half only, or for a third exercise
 */
public record Need(ConfirmedDysfunction confirmed, ImbalanceSide half, int times) {

    /** What must come first: the long half, because strength is what is best shown to help [Warneke]. */
    static Need first(ConfirmedDysfunction confirmed, Dysfunction dysfunction) {
        return new Need(confirmed, hasLong(dysfunction) ? ImbalanceSide.LONG : ImbalanceSide.SHORT, 1);
    }

    /** The other half; where there is none, the same one again in another way. */
    static Need second(ConfirmedDysfunction confirmed, Dysfunction dysfunction) {
        return new Need(confirmed, ImbalanceSide.SHORT, hasLong(dysfunction) ? 1 : 2);
    }

    /** One more for a dysfunction that stands alone. */
    static Optional<Need> third(ConfirmedDysfunction confirmed, Dysfunction dysfunction) {
        return hasLong(dysfunction) ? Optional.of(new Need(confirmed, ImbalanceSide.LONG, 2)) : Optional.empty();
    }

    /** What it is, in words for the clinician. */
    public Text words(Catalogue catalogue) {
        return new ProposalWords(catalogue).left(this);
    }

    private static boolean hasLong(Dysfunction dysfunction) {
        Imbalance imbalance = dysfunction.imbalance();
        return !imbalance.longMuscles().isEmpty();
    }

    /** True when enough of these lines answer it. */
    boolean isMetBy(List<ProposedExercise> lines) {
        int answering = 0;
        for (ProposedExercise line : lines) {
            answering += isAnsweredBy(line) ? 1 : 0;
        }
        return answering >= times;
    }

    /** True when the line works on this half, on the right side. */
    boolean isAnsweredBy(ProposedExercise line) {
        for (Answer answer : line.exercise().answers()) {
            if (answer.dysfunction().equals(confirmed.dysfunction())
                    && answer.imbalance() == half
                    && answer.trained().of(confirmed.side()) == line.side()) {
                return true;
            }
        }
        return false;
    }
}
