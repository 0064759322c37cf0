package org.plumbline.reasoning;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;

/**
 * Proposed exercises, in the order in which to do them, the stay-active item last.
 *
 * @param catalogueVersion the version of the catalogue that it was made with
 * @param left what four exercises couldn't answer; it waits for a later program
 */
public record Proposal(String catalogueVersion, List<ProposedExercise> lines, List<Need> left) {
    public Proposal {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** The lines that answer a dysfunction. */
    public List<ProposedExercise> targeted() {
        return lines.stream().filter(line -> line.dysfunction().isPresent()).toList();
    }

    /** How long one session takes, in whole minutes rounded up, without the stay-active item, which has its own time of day. */
    public int minutesPerSession() {
        return (int) Math.ceil(
                targeted().stream().mapToDouble(ProposedExercise::minutes).sum());
    }

    /** The proposal with the reason of each line. */
    public Explanation explain(Catalogue catalogue) {
        ProposalWords words = new ProposalWords(catalogue);
        Stream<Explanation> open = Explanation.over(
                words.leftHeading(), left.stream().map(words::left).toList());
        return new ExplanationWords(catalogue)
                .root(
                        catalogueVersion,
                        Stream.concat(Stream.of(words.whole(this)), open).toList());
    }
}
