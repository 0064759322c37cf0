package org.plumbline.clinic.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.reasoning.Gate;

/** What the red flags allow, as the page shows it. */
public final class GateCard {

    private final Gate gate;
    private final Locale locale;

    /** A gate in a language. */
    public GateCard(Gate gate, Locale locale) {
        this.gate = gate;
        this.locale = locale;
    }

    /** The highest level raised, as the end of a message key. */
    public String getLevel() {
        return gate.level().name();
    }

    /** Whether a red flag is raised. */
    public boolean isRaised() {
        return !gate.raised().isEmpty();
    }

    /** Whether no program at all can be assigned. */
    public boolean isShut() {
        return gate.blocksEverything();
    }

    /** Whether no targeted program can be assigned. */
    public boolean isBlocking() {
        return gate.blocksTargetedProgram();
    }

    /** The questions answered with yes, each with what follows. */
    public List<Raised> getFlags() {
        return gate.raised().stream()
                .map(flag ->
                        new Raised(flag.question().in(locale), flag.action().in(locale)))
                .toList();
    }

    /** What must have been considered before a targeted program: under 18, pregnancy. */
    public List<String> getToConsider() {
        return gate.toConsider().stream()
                .map(group -> gate.wordsOf(group).forClinician().in(locale))
                .toList();
    }

    /** Questions that a medicine makes worth asking again. */
    public List<String> getAskAgain() {
        return gate.askAgain().stream().map(flag -> flag.question().in(locale)).toList();
    }

    /** A question answered with yes, and what follows. */
    public record Raised(String question, String action) {

        /** The question. */
        public String getQuestion() {
            return question;
        }

        /** What follows. */
        public String getAction() {
            return action;
        }
    }
}
