package org.plumbline.reasoning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.ClinicalTest;
import org.plumbline.knowledge.EntryUnknown;
import org.plumbline.knowledge.Laterality;
import org.plumbline.knowledge.Side;
import org.plumbline.knowledge.TestKind;
import org.plumbline.reasoning.FindingRefused.Reason;

/** The findings of one assessment, checked against the catalogue: no unknown test, no impossible value, no contradiction. */
public final class Findings {
    private final Catalogue catalogue;
    private final Map<String, Map<Side, Measured>> byTest;
    private final Demographics person;

    private Findings(Catalogue catalogue, Map<String, Map<Side, Measured>> byTest, Demographics person) {
        this.catalogue = catalogue;
        this.byTest = byTest;
        this.person = person;
    }

    /**
     * The findings, in any order, of a person of whom nothing is known yet.
     *
     * @throws FindingRefused for the first finding that can't be true
     */
    public static Findings of(Catalogue catalogue, Collection<Measured> measured) {
        Findings findings = new Findings(catalogue, new HashMap<>(), Demographics.UNKNOWN);
        measured.forEach(findings::add);
        return findings;
    }

    /** The same findings of this person. */
    public Findings of(Demographics known) {
        return new Findings(catalogue, byTest, known);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Demographics person() {
        return person;
    }

    /** Conditions that a present sign stands for: exercises heed them as if they had been told. */
    public Set<String> conditions() {
        Set<String> conditions = new TreeSet<>();
        byTest.forEach((test, taken) -> catalogue
                .test(test)
                .values()
                .condition()
                .filter(condition -> taken.values().stream().anyMatch(one -> one.value() > 0))
                .ifPresent(conditions::add));
        return conditions;
    }

    /** True when anything of the test was taken. */
    boolean has(String test) {
        return byTest.containsKey(test);
    }

    /** The finding of a test on a side. */
    Optional<Measured> at(String test, Side side) {
        return Optional.ofNullable(byTest.getOrDefault(test, Map.of()).get(side));
    }

    /** The one finding of a test of the greater side, whichever side that is. */
    Optional<Measured> greater(String test) {
        return Optional.ofNullable(byTest.get(test))
                .map(taken -> taken.values().iterator().next());
    }

    private void add(Measured finding) {
        ClinicalTest test = testOf(finding);
        checkUnit(finding, test);
        checkValue(finding, test);
        checkSide(finding, test);
        Map<Side, Measured> taken = byTest.computeIfAbsent(finding.test(), id -> new HashMap<>());
        if (taken.containsKey(finding.side())) {
            throw refused(finding, Reason.DUPLICATE, test);
        }
        if (test.laterality() == Laterality.GREATER_SIDE && !taken.isEmpty()) {
            throw refused(finding, Reason.CONTRADICTORY_SIDES, test);
        }
        taken.put(finding.side(), finding);
    }

    private ClinicalTest testOf(Measured finding) {
        try {
            return catalogue.test(finding.test());
        } catch (EntryUnknown unknown) {
            FindingRefused refused = new FindingRefused(finding, Reason.UNKNOWN_TEST, null);
            refused.initCause(unknown);
            throw refused;
        }
    }

    private static void checkUnit(Measured finding, ClinicalTest test) {
        if (finding.unit().isEmpty()) {
            throw refused(finding, Reason.UNIT_MISSING, test);
        }
        if (finding.unit().get() != test.unit()) {
            throw refused(finding, Reason.UNIT_WRONG, test);
        }
    }

    private static void checkValue(Measured finding, ClinicalTest test) {
        if (!test.plausible().contains(finding.value())) {
            throw refused(finding, Reason.OUT_OF_RANGE, test);
        }
        if (test.kind() != TestKind.MEASUREMENT && finding.value() != Math.rint(finding.value())) {
            throw refused(finding, Reason.NOT_WHOLE, test);
        }
    }

    private static void checkSide(Measured finding, ClinicalTest test) {
        boolean given = finding.side() != Side.NONE;
        boolean needed = switch (test.laterality()) {
            case NONE -> false;
            case EACH_SIDE -> true;
            case GREATER_SIDE -> finding.value() != 0;
        };
        if (needed && !given) {
            throw refused(finding, Reason.SIDE_MISSING, test);
        }
        if (given && test.laterality() == Laterality.NONE) {
            throw refused(finding, Reason.SIDE_NOT_ALLOWED, test);
        }
    }

    private static FindingRefused refused(Measured finding, Reason reason, ClinicalTest test) {
        return new FindingRefused(finding, reason, test.plausible());
    }
}
