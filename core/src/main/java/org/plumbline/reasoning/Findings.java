package org.plumbline.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.knowledge.Catalogue;

/** The findings of one assessment, checked against the catalogue: no unknown test, no impossible value, no contradiction. */
public final class Findings {
    private final Catalogue catalogue;
    private final List<Measured> measured;
    private final OptionalInt age;

    private Findings(Catalogue catalogue, List<Measured> measured, OptionalInt age) {
        this.catalogue = catalogue;
        this.measured = measured;
        this.age = age;
    }

    /**
     * The findings, in any order, of a person whose age isn't known yet.
     *
     * @throws FindingRefused for the first finding that can't be true
     */
    public static Findings of(Catalogue catalogue, Collection<Measured> measured) {
        return new Findings(catalogue, List.copyOf(measured), OptionalInt.empty());
    }

    /** The same findings of a person of this age, in whole years. */
    public Findings atAge(int years) {
        return new Findings(catalogue, measured, OptionalInt.of(years));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    OptionalInt age() {
        return age;
    }
}
