package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.Reach;
import org.plumbline.time.ClinicCalendar;

/**
 * Tells an open worklist when what tells of danger has become something else. It says nothing of anybody, and may be asked every few
 * seconds: nobody's record is looked at, and no event is kept.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class WatchDanger {

    private final Caller caller;
    private final Sources sources;
    private final DoneWork work;
    private final ClinicCalendar calendar;

    @Inject
    WatchDanger(Caller caller, Sources sources, DoneWork work, ClinicCalendar calendar) {
        this.caller = caller;
        this.sources = sources;
        this.work = work;
        this.calendar = calendar;
    }

    WatchDanger() {
        this(null, null, null, null);
    }

    /** What waits and tells of danger within the caller's reach, as one value: another as soon as something comes or goes. */
    public UUID state() {
        Reach reach = Reach.of(caller);
        LocalDate today = calendar.today();
        List<DoneEvent> done = work.since(today.minusDays(WorkKind.LONGEST), reach).stream()
                .map(each -> each.row().event())
                .toList();
        return WorkEvent.idOf(
                Waiting.of(sources.events(reach).filter(event -> event.kind().isDanger()), done, today).items().stream()
                        .flatMap(item -> item.events().stream())
                        .sorted()
                        .toArray());
    }
}
