package org.plumbline.reasoning;

import java.util.Set;
import java.util.TreeSet;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.HistoryTerms;

/**
 * What the patient tells, in the catalogue's terms.
 *
 * @param regions where it hurts
 * @param provokedBy keys of activities that make it worse
 * @param easedBy keys of activities that make it better
 * @param tasks keys of repeated tasks
 * @param conditions keys of conditions
 * @param medications keys of medicines
 */
public record Background(
        Set<BodyRegion> regions,
        Set<String> provokedBy,
        Set<String> easedBy,
        Set<String> tasks,
        Set<String> conditions,
        Set<String> medications) {
    /** Nothing told. */
    public static final Background NONE = new Background(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private static final Set<String> PREGNANT = Set.of("pregnancy", "pregnancy-second-half");

    public Background {
        regions = Set.copyOf(regions);
        provokedBy = Set.copyOf(provokedBy);
        easedBy = Set.copyOf(easedBy);
        tasks = Set.copyOf(tasks);
        conditions = Set.copyOf(conditions);
        medications = Set.copyOf(medications);
    }

    /** The same history, of pain in these places. */
    public Background at(Set<BodyRegion> where) {
        return new Background(where, provokedBy, easedBy, tasks, conditions, medications);
    }

    /** The same history with these conditions besides. */
    public Background and(Set<String> more) {
        Set<String> known = new TreeSet<>(conditions);
        known.addAll(more);
        return new Background(regions, provokedBy, easedBy, tasks, known, medications);
    }

    /** The same history with these medicines besides. */
    public Background taking(Set<String> more) {
        Set<String> known = new TreeSet<>(medications);
        known.addAll(more);
        return new Background(regions, provokedBy, easedBy, tasks, conditions, known);
    }

    /**
     * The same history, each of its keys held against the catalogue.
     *
     * @throws ValueRefused for a key that the catalogue doesn't have, or for what both provokes and eases
     */
    public Background checked(Catalogue catalogue) {
        HistoryTerms terms = catalogue.terms();
        refuseUnknown("provokedBy", provokedBy, terms.activities().keySet());
        refuseUnknown("easedBy", easedBy, terms.activities().keySet());
        refuseUnknown("tasks", tasks, terms.tasks().keySet());
        refuseUnknown("conditions", conditions, terms.conditions().keySet());
        refuseUnknown("medications", medications, terms.medications().keySet());
        Set<String> both = new TreeSet<>(provokedBy);
        both.retainAll(easedBy);
        if (!both.isEmpty()) {
            throw new ValueRefused("easedBy", "the same thing can't both provoke and ease");
        }
        return this;
    }

    /** The conditions told, and those that a medicine speaks for. */
    public Set<String> allConditions(Catalogue catalogue) {
        Set<String> all = new TreeSet<>(conditions);
        medications.forEach(one -> all.addAll(catalogue.terms().medication(one).conditions()));
        return all;
    }

    /** True when a pregnancy was told. */
    public boolean pregnant() {
        return conditions.stream().anyMatch(PREGNANT::contains);
    }

    private static void refuseUnknown(String field, Set<String> keys, Set<String> known) {
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new ValueRefused(field, "a key is not in the catalogue");
            }
        }
    }
}
