package org.plumbline.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What waits today, as far as it is shown.
 *
 * @param items the most urgent first, as many as were asked for
 * @param counts how many wait of each kind, the most urgent kind first; of kinds of which nothing waits there is nothing
 * @param opened the patients among them with something that tells of danger, whose records the caller has seen as they are
 * @param done what was marked as done today, the latest first
 */
public record Worklist(List<WorkItem> items, Map<WorkKind, Integer> counts, Set<UUID> opened, List<Deed> done) {

    /** How many wait, of all kinds. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the caller may mark an item as done, or is to open the record first. */
    public boolean mayBeDone(WorkItem item) {
        return !item.kind().isDanger() || opened.contains(item.patient());
    }
}
