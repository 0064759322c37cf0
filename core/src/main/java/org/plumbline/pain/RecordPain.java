package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.EntryDays;
import org.plumbline.submission.EntryRefused;
import org.plumbline.submission.Submissions;

/** A patient reports pain. Sent twice, it is recorded once. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class RecordPain {

    private final Caller caller;
    private final PainReports reports;
    private final Submissions submissions;
    private final EntryDays days;
    private final Clock clock;
    private final PatientRecord patientRecord;

    @Inject
    RecordPain(
            Caller caller,
            PainReports reports,
            Submissions submissions,
            EntryDays days,
            Clock clock,
            PatientRecord patientRecord) {
        this.caller = caller;
        this.reports = reports;
        this.submissions = submissions;
        this.days = days;
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
     * @throws EntryRefused where it can't be felt then; nothing is recorded
     */
    public UUID record(PainEntry entry) {
        PainReport report = new PainReport(caller.patientId(), days.of(entry.feltAt()), entry, clock.instant());
        UUID first = submissions.first(entry.key(), caller.patientId(), report.id());
        if (first.equals(report.id())) {
            days.check(entry.feltAt());
            reports.add(report);
            patientRecord.changed(AuditAction.PAIN_REPORTED, caller.patientId(), report.id());
        }
        return first;
    }
}
