package org.plumbline.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What waits of one kind for one patient: a row of the worklist.
 *
 * @param kind of which kind
 * @param patient the patient's id
 * @param name family name, given name
 * @param since the first day
 * @param events what it is made of, at least one
 * @param assessment the assessment that it comes from, where it comes from one
 * @param by the name of the colleague who left it, where one did
 */
public record WorkItem(
        WorkKind kind,
        UUID patient,
        String name,
        LocalDate since,
        Set<UUID> events,
        Optional<UUID> assessment,
        Optional<String> by) {

    /** The most urgent kind first; within a kind what has waited longest, then by name. */
    static final Comparator<WorkItem> BY_URGENCY = Comparator.comparing(WorkItem::kind)
            .thenComparing(WorkItem::since)
            .thenComparing(WorkItem::name)
            .thenComparing(WorkItem::patient);

    public WorkItem {
        events = Set.copyOf(events);
    }

    /** Events of one kind and one patient, together. Of two assessments the later one is shown, which may be the draft. */
    static WorkItem of(List<WorkEvent> events) {
        WorkEvent first =
                events.stream().min(Comparator.comparing(WorkEvent::since)).orElseThrow();
        WorkEvent last =
                events.stream().max(Comparator.comparing(WorkEvent::since)).orElseThrow();
        return new WorkItem(
                first.kind(),
                first.patient().id(),
                first.patient().name(),
                first.since(),
                events.stream().map(WorkEvent::id).collect(Collectors.toSet()),
                last.assessment(),
                last.by());
    }
}
