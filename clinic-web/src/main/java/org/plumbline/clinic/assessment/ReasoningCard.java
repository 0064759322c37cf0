package org.plumbline.clinic.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Meaning;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.Conclusion;
import org.plumbline.reasoning.NextTest;
import org.plumbline.reasoning.RankedHypothesis;
import org.plumbline.reasoning.Verdict;

/** What the reasoning came to, as the page shows it. */
public final class ReasoningCard {

    private final Meaning meaning;
    private final Catalogue catalogue;
    private final Locale locale;
    private final List<HypothesisCard> standing;
    private final List<HypothesisCard> touched;

    ReasoningCard(Meaning meaning, Catalogue catalogue, Locale locale) {
        this.meaning = meaning;
        this.catalogue = catalogue;
        this.locale = locale;
        this.standing = conclusion().standing().stream().map(this::card).toList();
        this.touched = conclusion().hypotheses().stream()
                .filter(ranked -> ranked.verdict() == Verdict.NOT_SUPPORTED)
                .filter(ReasoningCard::isTouched)
                .map(this::card)
                .toList();
    }

    private Conclusion conclusion() {
        return meaning.conclusion();
    }

    /** The stage, by the onset entered; null while there is none, or one that can't be. */
    public Stage getStage() {
        return meaning.stage().orElse(null);
    }

    /** What the red flags allow. */
    public GateCard getGate() {
        return new GateCard(conclusion().gate(), locale);
    }

    /** The hypotheses that the findings speak for, the most pressing first. */
    public List<HypothesisCard> getStanding() {
        return standing;
    }

    /** Those that the findings say something of, yet not enough. */
    public List<HypothesisCard> getTouched() {
        return touched;
    }

    private HypothesisCard card(RankedHypothesis ranked) {
        return new HypothesisCard(ranked, catalogue, locale);
    }

    /** The id of the test to take next; empty when nothing is open. */
    public String getNextTest() {
        return conclusion().next().map(NextTest::test).orElse("");
    }

    /** Why to take it. */
    public String getNextWords() {
        return conclusion().next().map(next -> next.words().in(locale)).orElse("");
    }

    private static boolean isTouched(RankedHypothesis ranked) {
        return ranked.supporting().stream().anyMatch(evidence -> evidence.isMeasured())
                || !ranked.contradicting().isEmpty();
    }
}
