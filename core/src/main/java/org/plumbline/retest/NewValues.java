package org.plumbline.retest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Side;
import org.plumbline.reasoning.Measured;

/**
 * What an examination found, as retests take it.
 *
 * @param catalogue knows which tests name only the greater side
 * @param findings what was measured
 */
public record NewValues(Catalogue catalogue, List<Measured> findings) {

    public NewValues {
        findings = List.copyOf(findings);
    }

    /**
     * The new value of a test on a side; nothing where it was not measured, or its condition did not hold.
     *
     * <p>Of a test that names the greater side there is one finding: none greater is 0, and what the other side has more is
     * below 0.
     */
    OptionalDouble of(String test, Side side) {
        return findings.stream()
                .filter(Measured::valid)
                .filter(finding -> finding.test().equals(test))
                .flatMap(finding -> asSeenFrom(side, finding))
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private Stream<Double> asSeenFrom(Side side, Measured finding) {
        if (finding.side() == side) {
            return Stream.of(finding.value());
        }
        boolean greater = catalogue.test(finding.test()).laterality() == Laterality.GREATER_SIDE;
        boolean seen = side == Side.NONE || finding.side() == Side.NONE;
        return greater ? Stream.of(seen ? finding.value() : -finding.value()) : Stream.empty();
    }
}
