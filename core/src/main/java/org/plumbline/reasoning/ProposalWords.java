package org.plumbline.reasoning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Dose;
import org.plumbline.knowledge.Phrases;
import org.plumbline.knowledge.Text;

/** Says a proposal in words. */
final class ProposalWords {
    private final Catalogue catalogue;
    private final Phrases phrases;

    ProposalWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue);
    }

    Explanation whole(Proposal proposal) {
        return new Explanation(
                phrases.fill("explain.proposal", Map.of("minutes", phrases.number(proposal.minutesPerSession(), 0))),
                proposal.lines().stream().map(this::line).toList());
    }

    private Explanation line(ProposedExercise line) {
        List<Explanation> parts = Stream.concat(Stream.of(line.reason(), dose(line.dose())), line.cautions().stream())
                .map(Explanation::leaf)
                .toList();
        return new Explanation(phrases.onSide(line.exercise().name(), line.side()), parts);
    }

    private Text dose(Dose dose) {
        return phrases.fill(
                "explain.dose",
                Map.of(
                        "sets", phrases.number(dose.sets(), 0),
                        "repetitions", phrases.number(dose.repetitions(), 0),
                        "hold", phrases.number(dose.holdSeconds(), 0),
                        "days", phrases.number(dose.daysPerWeek(), 0)));
    }

    Text leftHeading() {
        return phrases.phrase("explain.left");
    }

    Text left(Need need) {
        ConfirmedDysfunction confirmed = need.confirmed();
        return phrases.fill(
                "explain.need." + need.half().name().toLowerCase(Locale.ROOT),
                Map.of("name", catalogue.dysfunction(confirmed.dysfunction()).name(confirmed.side())));
    }
}
