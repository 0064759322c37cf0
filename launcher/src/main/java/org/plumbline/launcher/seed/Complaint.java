package org.plumbline.launcher.seed;

import java.util.List;
import java.util.Set;
import org.plumbline.knowledge.Text;
import org.plumbline.pain.PainRegion;

/**
 * What a patient tells at an examination.
 *
 * @param onsetDays how long before the first examination it began
 * @param regions where it hurts, the worst place first
 * @param redFlags ids of the red-flag questions answered with yes
 */
record Complaint(int onsetDays, List<PainRegion> regions, Text provokes, Text eases, Set<String> redFlags) {
    Complaint(int onsetDays, PainRegion region, Text provokes, Text eases) {
        this(onsetDays, List.of(region), provokes, eases, Set.of());
    }

    static Complaint none() {
        return new Complaint(0, List.of(), Words.NOTHING, Words.NOTHING, Set.of());
    }
}
