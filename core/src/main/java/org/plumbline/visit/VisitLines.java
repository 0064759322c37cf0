package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.identity.Member;
import org.plumbline.identity.Members;
import org.plumbline.time.ClinicCalendar;

/** Shows visits with names, on the clinic's clock. To be asked within a transaction. */
@ApplicationScoped
class VisitLines {

    private final Members members;
    private final ClinicCalendar calendar;

    @Inject
    VisitLines(Members members, ClinicCalendar calendar) {
        this.members = members;
        this.calendar = calendar;
    }

    VisitLines() {
        this(null, null);
    }

    /** The same visits in the same order. */
    List<PlannedVisit> of(List<Visit> visits) {
        Map<UUID, String> names =
                members.of(visits.stream().map(visit -> visit.slot().memberId()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Member::id, Member::name));
        return visits.stream()
                .map(visit -> line(visit, names.get(visit.slot().memberId())))
                .toList();
    }

    private PlannedVisit line(Visit visit, String name) {
        Slot slot = visit.slot();
        return new PlannedVisit(
                new PlannedVisit.Key(visit.id(), visit.patientId(), visit.version(), visit.changedAt()),
                new PlannedVisit.Host(slot.memberId(), name),
                new PlannedVisit.Time(
                        slot.startsAt().atZone(calendar.zone()).toLocalDateTime(),
                        slot.startsAt(),
                        slot.endsAt(),
                        slot.minutes(),
                        !slot.endsAt().isAfter(calendar.now())),
                slot.place(),
                visit.isCancelled());
    }

    /** Those of the clinic whom a patient can see, by name. */
    List<PlannedVisit.Host> hosts() {
        return members.all().stream()
                .filter(Member::isActive)
                .map(member -> new PlannedVisit.Host(member.id(), member.name()))
                .toList();
    }
}
