package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** A patient reports pain. Sent twice, it is recorded once. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RecordPain {

    private final Caller caller;
    private final PainReports reports;
    private final Submissions submissions;
    private final ClinicCalendar calendar;
    private final Clock clock;
    private final PatientRecord patientRecord;

    @Inject
    RecordPain(
            Caller caller,
            PainReports reports,
            Submissions submissions,
            ClinicCalendar calendar,
            Clock clock,
            PatientRecord patientRecord) {
        this.caller = caller;
        this.reports = reports;
        this.submissions = submissions;
        this.calendar = calendar;
        this.clock = clock;
        this.patientRecord = patientRecord;
    }

    RecordPain() {
        this(null, null, null, null, null, null);
    }

    /**
     * Records the caller's own report.
     *
     * @return the report's id: of the first, where the same entry came before
     */
    public UUID record(PainEntry entry) {
        Instant now = clock.instant();
        Instant felt = entry.feltAt().isAfter(now) ? now : entry.feltAt();
        PainReport report = new PainReport(caller.patientId(), calendar.dayOf(felt), entry, now);
        UUID first = submissions.first(entry.key(), caller.patientId(), report.id());
        if (first.equals(report.id())) {
            reports.add(report);
            patientRecord.changed(AuditAction.PAIN_REPORTED, caller.patientId(), report.id());
        }
        return first;
    }
}
