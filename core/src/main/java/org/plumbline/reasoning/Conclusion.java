package org.plumbline.reasoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;

/**
 * What the reasoning came to.
 *
 * @param catalogueVersion the version of the catalogue that it was reached with
 * @param gate what the red flags allow
 * @param hypotheses every dysfunction, the most pressing first
 * @param next the test that would tell most; none when nothing is open
 */
public record Conclusion(
        String catalogueVersion, Gate gate, List<RankedHypothesis> hypotheses, Optional<NextTest> next) {
    public Conclusion {
        hypotheses = List.copyOf(hypotheses);
    }

    /** The hypotheses that the findings say something for, the most pressing first. */
    public List<RankedHypothesis> standing() {
        return hypotheses.stream()
                .filter(one -> one.verdict() != Verdict.NOT_SUPPORTED)
                .toList();
    }

    /** The conclusion with all that it rests on. */
    public Explanation explain(Catalogue catalogue) {
        ExplanationWords words = new ExplanationWords(catalogue);
        Stream<Explanation> ranked = standing().stream().map(words::hypothesis);
        Stream<Explanation> open = next.stream().map(test -> Explanation.leaf(test.words()));
        return words.root(
                catalogueVersion,
                Stream.of(Stream.of(words.gate(gate)), ranked, open)
                        .flatMap(part -> part)
                        .toList());
    }
}
