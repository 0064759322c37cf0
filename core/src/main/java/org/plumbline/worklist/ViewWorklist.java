package org.plumbline.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.audit.LastLooks;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Owned;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.Reach;
import org.plumbline.time.ClinicCalendar;

/** Shows what waits for the caller today among the patients whom they reach: in a fixed number of statements. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewWorklist {

    private static final int MOST_DONE = 50;

    private final Caller caller;
    private final Sources sources;
    private final DoneWork work;
    private final LastLooks looks;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ViewWorklist(
            Caller caller,
            Sources sources,
            DoneWork work,
            LastLooks looks,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.sources = sources;
        this.work = work;
        this.looks = looks;
        this.record = record;
        this.calendar = calendar;
    }

    ViewWorklist() {
        this(null, null, null, null, null, null);
    }

    /**
     * What waits today.
     *
     * @param only the one kind that is wanted; nothing where it is all of them
     * @param most how many rows at most
     */
    public Worklist today(Optional<WorkKind> only, int most) {
        Reach reach = Reach.of(caller);
        LocalDate today = calendar.today();
        List<Owned<WorkDone>> done = work.since(today.minusDays(WorkKind.LONGEST), reach);
        Waiting waiting = Waiting.of(
                sources.events(reach),
                done.stream().map(each -> each.row().event()).toList(),
                today);
        List<WorkItem> shown = waiting.first(only, most);
        record.listed(shown.size());
        return new Worklist(shown, waiting.counts(), opened(shown), doneToday(done, today));
    }

    private Set<UUID> opened(List<WorkItem> shown) {
        Set<UUID> patients = shown.stream()
                .filter(item -> item.kind().isDanger())
                .map(WorkItem::patient)
                .collect(Collectors.toSet());
        return looks.upToDate(caller.memberId(), patients);
    }

    /** A deed once, of however many events. */
    private static List<Deed> doneToday(List<Owned<WorkDone>> done, LocalDate today) {
        return done.stream()
                .filter(each -> each.row().doing().on().equals(today))
                .map(each -> new Deed(
                        each.row().deedId(),
                        each.row().kind(),
                        each.patient().id(),
                        each.patient().name().listed(),
                        each.row().doing().at()))
                .distinct()
                .sorted(Comparator.comparing(Deed::at).reversed())
                .limit(MOST_DONE)
                .toList();
    }
}
