package org.plumbline.knowledge;

/**
 * A criterion with its name, by which a clinic changes its limit: {@code high-hip/key.iliac-crest-height}.
 *
 * @param name the dysfunction, the group (key, concordant, supporting, or what an exclusion does) and the test
 */
public record NamedCriterion(String name, Criterion criterion) {
    /** The group: key, concordant, supporting, refer, lower or note. */
    public String group() {
        return name.substring(name.indexOf('/') + 1, name.indexOf('.'));
    }
}
