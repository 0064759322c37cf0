package org.plumbline.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

/** Two examinations side by side: each test that was taken at one of them, in the catalogue's order. */
public final class FindingChanges {

    private FindingChanges() {}

    /** The findings of an earlier and of a later examination. A test that the catalogue no longer has is left out. */
    public static List<FindingChange> between(Catalogue catalogue, List<Measured> before, List<Measured> now) {
        return catalogue.tests().stream()
                .flatMap(test -> sides(test)
                        .map(sides -> new FindingChange(test, of(test, sides, before), of(test, sides, now))))
                .filter(change -> change.before().isPresent() || change.now().isPresent())
                .toList();
    }

    /** A test of the greater side is one line, whichever side that was. */
    private static Stream<List<Side>> sides(ClinicalTest test) {
        return test.laterality() == Laterality.GREATER_SIDE
                ? Stream.of(List.of(Side.values()))
                : Arrays.stream(Side.values()).map(List::of);
    }

    private static Optional<Measured> of(ClinicalTest test, List<Side> sides, List<Measured> measured) {
        return measured.stream()
                .filter(one -> one.test().equals(test.id()) && sides.contains(one.side()))
                .findFirst();
    }
}
