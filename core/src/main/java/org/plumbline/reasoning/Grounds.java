package org.plumbline.reasoning;

import java.util.List;

/**
 * Everything that a hypothesis rests on.
 *
 * @param supporting what speaks for it
 * @param contradicting what speaks against it
 * @param missing what was not tested
 * @param cautions what lowers it, refers it, or must be known beside it
 */
public record Grounds(
        List<Evidence> supporting, List<Evidence> contradicting, List<Evidence> missing, List<Evidence> cautions) {

    public Grounds {
        supporting = List.copyOf(supporting);
        contradicting = List.copyOf(contradicting);
        missing = List.copyOf(missing);
        cautions = List.copyOf(cautions);
    }
}
