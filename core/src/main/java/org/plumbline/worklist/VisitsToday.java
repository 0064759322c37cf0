package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.plumbline.patient.Owned;
import org.plumbline.visit.Visit;
import org.plumbline.visit.Visits;

/** The visits of the day. One that is moved to another time is another event. */
@ApplicationScoped
class VisitsToday implements WorkSource {

    private final Visits visits;

    @Inject
    VisitsToday(Visits visits) {
        this.visits = visits;
    }

    VisitsToday() {
        this(null);
    }

    @Override
    public Stream<WorkEvent> events(Round round) {
        LocalDate today = round.today();
        return visits
                .between(
                        today.atStartOfDay(round.zone()).toInstant(),
                        today.plusDays(1).atStartOfDay(round.zone()).toInstant(),
                        round.reach())
                .stream()
                .map(found -> event(found, today));
    }

    private static WorkEvent event(Owned<Visit> found, LocalDate today) {
        Visit visit = found.row();
        return WorkEvent.of(WorkKind.VISIT, found.patient(), WorkEvent.idOf(visit.id(), visit.startsAt()), today);
    }
}
