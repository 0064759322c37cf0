package org.plumbline.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits, the most urgent first, with what is done left out. */
record Waiting(List<WorkItem> items) {

    private record Row(WorkKind kind, UUID patient) {}

    /** Events of one kind and one patient are one row, however many there are. */
    static Waiting of(Stream<WorkEvent> events, Collection<DoneEvent> done, LocalDate today) {
        Map<UUID, List<DoneEvent>> byEvent = done.stream().collect(Collectors.groupingBy(DoneEvent::event));
        return new Waiting(events
                .filter(event -> byEvent.getOrDefault(event.id(), List.of()).stream()
                        .noneMatch(each -> each.covers(event, today)))
                .collect(Collectors.groupingBy(
                        event -> new Row(event.kind(), event.patient().id())))
                .values()
                .stream()
                .map(WorkItem::of)
                .sorted(WorkItem.BY_URGENCY)
                .toList());
    }

    Map<WorkKind, Integer> counts() {
        return items.stream()
                .collect(Collectors.groupingBy(
                        WorkItem::kind, () -> new EnumMap<>(WorkKind.class), Collectors.summingInt(item -> 1)));
    }

    /** The first of them, of one kind alone where one is named. */
    List<WorkItem> first(Optional<WorkKind> only, int most) {
        return items.stream()
                .filter(item -> only.isEmpty() || only.get() == item.kind())
                .limit(most)
                .toList();
    }
}
