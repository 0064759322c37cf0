package org.plumbline.reasoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.knowledge.Sex;
import org.plumbline.knowledge.Stage;

/**
 * A written case: who comes with what, and what a clinician would make of it.
 *
 * @param onset when the pain began
 * @param examined when the findings were taken
 * @param findings written short, as {@link Given} reads them
 * @param redFlags ids of the red flags answered yes
 */
record Vignette(
        Who who,
        String story,
        Told history,
        LocalDate onset,
        LocalDate examined,
        List<String> findings,
        Set<String> redFlags,
        Expected expected) {
    Vignette {
        findings = orEmpty(findings);
        redFlags = orEmpty(redFlags);
    }

    /** The person as the norms see them. */
    record Who(int age, Sex sex) {
        Demographics demographics() {
            return Demographics.aged(age).of(sex);
        }
    }

    /**
     * What a clinician expects.
     *
     * @param gate the level
     * @param consider the groups that need a second thought
     * @param askAgain red flags that a medicine makes worth asking again
     * @param noExerciseAtAll not even the gentle program
     * @param hypotheses the first that stand, in order, as {@code "high-hip left SUPPORTED"}; an empty list: none stands
     * @param notStanding dysfunctions that must not stand, with a side or on any
     * @param evidence phrases that the words of the hypotheses contain
     * @param proposal what the exercises for the supported hypotheses are; left out when no correction may be proposed
     */
    record Expected(
            Gate.Level gate,
            Set<Gate.Group> consider,
            Set<String> askAgain,
            boolean noExerciseAtAll,
            Stage stage,
            Optional<List<String>> hypotheses,
            Set<String> notStanding,
            List<String> evidence,
            Optional<String> nextTest,
            Optional<Program> proposal) {
        Expected {
            consider = orEmpty(consider);
            askAgain = orEmpty(askAgain);
            notStanding = orEmpty(notStanding);
            evidence = orEmpty(evidence);
        }

        /** True where nothing is corrected and nothing stands that a clinician might confirm. */
        boolean noCorrection() {
            return proposal.isEmpty()
                    && hypotheses.stream().flatMap(List::stream).noneMatch(one -> one.endsWith(" POSSIBLE"));
        }
    }

    /**
     * The exercises for what is supported: both halves of each imbalance.
     *
     * @param never ids of exercises that would answer, but must not be given
     * @param left the halves that find no room, as {@code "high-hip left SHORT"}
     */
    record Program(Set<String> never, List<String> left) {
        Program {
            never = orEmpty(never);
            left = orEmpty(left);
        }
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> Set<T> orEmpty(Set<T> set) {
        return set == null ? Set.of() : Set.copyOf(set);
    }

    Background background() {
        return history == null ? Background.NONE : history.background();
    }

    /** The history, with the conditions that the findings stand for. */
    Background heeded() {
        return background().and(Given.findings(String.join(";", findings)).conditions());
    }

    Stage stage() {
        return new Timeline(onset, examined).stage(Given.CATALOGUE.rules().stages());
    }

    Conclusion conclude() {
        return conclude(String.join(";", findings));
    }

    /** What the reasoning makes of the same person, seen in a mirror. */
    Conclusion concludeMirrored() {
        return conclude(Given.mirrored(String.join(";", findings)));
    }

    private Conclusion conclude(String lines) {
        Findings taken = Given.findings(lines).of(who.demographics());
        return new Reasoning(Given.CATALOGUE).conclude(new Presentation(taken, background(), redFlags));
    }
}
