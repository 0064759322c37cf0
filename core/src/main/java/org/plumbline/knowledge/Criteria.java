package org.plumbline.knowledge;

import java.util.List;

/**
 * How a dysfunction is recognised.
 *
 * @param key any one of these must hold
 * @param concordant at least one must hold besides the key for the hypothesis to be supported
 * @param supporting these add to the rank only
 * @param exclusions what lowers, refers or is noted
 * @param keyAloneProposes false where the key finding alone says nothing, however large
 */
public record Criteria(
        List<Criterion> key,
        List<Criterion> concordant,
        List<Criterion> supporting,
        List<Exclusion> exclusions,
        boolean keyAloneProposes) {
    public Criteria {
        key = List.copyOf(key);
        concordant = List.copyOf(concordant);
        supporting = List.copyOf(supporting);
        exclusions = List.copyOf(exclusions);
    }
}
