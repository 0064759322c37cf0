package org.plumbline.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.knowledge.BodyRegion;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Criteria;
import org.plumbline.knowledge.Dysfunction;
import org.plumbline.knowledge.HistoryTerms;
import org.plumbline.knowledge.Imbalance;
import org.plumbline.knowledge.MuscleSide;

/**
 * How well a history fits a dysfunction. It only orders what the findings support, it supports nothing alone.
 *
 * @param tasks repeated tasks that may feed the imbalance
 * @param provoked what makes the pain worse and fits
 * @param eased what makes it better and fits
 * @param near true when a muscle of the imbalance lies where it hurts
 */
record Fit(List<String> tasks, List<String> provoked, List<String> eased, boolean near) {
    static Fit of(Dysfunction dysfunction, Background background, Catalogue catalogue) {
        Criteria criteria = dysfunction.criteria();
        return new Fit(
                both(background.tasks(), dysfunction.model().repeatedTasks()),
                both(background.provokedBy(), criteria.provokedBy()),
                both(background.easedBy(), criteria.easedBy()),
                near(dysfunction.imbalance(), background.regions(), catalogue));
    }

    /** One point for each thing that fits. */
    int points() {
        return tasks.size() + provoked.size() + eased.size() + (near ? 1 : 0);
    }

    Stream<Evidence> evidence(EvidenceWords words, HistoryTerms terms) {
        return Stream.of(
                        tasks.stream().map(task -> words.told("evidence.task", terms.task(task))),
                        provoked.stream().map(one -> words.told("evidence.provoked", terms.activity(one))),
                        eased.stream().map(one -> words.told("evidence.eased", terms.activity(one))),
                        near ? Stream.of(words.near()) : Stream.<Evidence>empty())
                .flatMap(evidence -> evidence);
    }

    private static List<String> both(Set<String> told, Collection<String> fitting) {
        return told.isEmpty()
                ? List.of()
                : told.stream().filter(fitting::contains).sorted().toList();
    }

    private static boolean near(Imbalance imbalance, Set<BodyRegion> regions, Catalogue catalogue) {
        return !regions.isEmpty()
                && (near(imbalance.shortMuscles(), regions, catalogue)
                        || near(imbalance.longMuscles(), regions, catalogue));
    }

    private static boolean near(List<MuscleSide> muscles, Set<BodyRegion> regions, Catalogue catalogue) {
        for (MuscleSide muscle : muscles) {
            if (regions.contains(catalogue.muscle(muscle.muscle()).region())) {
                return true;
            }
        }
        return false;
    }
}
