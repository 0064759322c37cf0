package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows patients their own visits. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnVisits {

    /** How far back a calendar reaches, so that it learns of what was cancelled. */
    private static final Duration BACK = Duration.ofDays(31);

    private final Caller caller;
    private final Visits visits;
    private final VisitLines lines;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewOwnVisits(Caller caller, Visits visits, VisitLines lines, ClinicCalendar calendar, PatientRecord record) {
        this.caller = caller;
        this.visits = visits;
        this.lines = lines;
        this.calendar = calendar;
        this.record = record;
    }

    ViewOwnVisits() {
        this(null, null, null, null, null);
    }

    /** The caller's next visit, or the one that is going on; nothing where none is planned. */
    public Optional<PlannedVisit> next() {
        return planned().stream()
                .filter(visit -> !visit.cancelled() && !visit.time().over())
                .findFirst();
    }

    /** What a calendar of the caller's shows: the visits of the last month and all to come, cancelled ones too, in their order. */
    public List<PlannedVisit> planned() {
        record.seen(caller.patientId());
        return lines.of(visits.since(caller.patientId(), calendar.now().minus(BACK)));
    }

    /** All visits of the caller's, those long ago and cancelled ones too, in their order. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public List<PlannedVisit> all() {
        record.seen(caller.patientId());
        return lines.of(visits.since(caller.patientId(), Instant.EPOCH));
    }
}
