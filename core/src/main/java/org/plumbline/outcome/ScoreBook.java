package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** Keeps scores in a patient's record; what is sent twice is kept once. To be asked within a transaction. */
@ApplicationScoped
class ScoreBook {

    private final Outcomes outcomes;
    private final Submissions submissions;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ScoreBook(Outcomes outcomes, Submissions submissions, PatientRecord record, ClinicCalendar calendar) {
        this.outcomes = outcomes;
        this.submissions = submissions;
        this.record = record;
        this.calendar = calendar;
    }

    ScoreBook() {
        this(null, null, null, null);
    }

    /** The answer of an earlier submission, or the id of the first of the new outcomes. */
    UUID keep(Sender sender, List<Scored> scores) {
        List<RecordedOutcome> rows = scores.stream()
                .map(each -> new RecordedOutcome(sender.patient(), each.score(), sender.member(), calendar.now()))
                .toList();
        UUID answer = rows.get(0).id();
        UUID first = submissions.first(sender.key(), sender.patient(), answer);
        if (first.equals(answer)) {
            for (int i = 0; i < rows.size(); i++) {
                outcomes.add(rows.get(i), scores.get(i).ratings());
                record.changed(
                        AuditAction.OUTCOME_RECORDED,
                        sender.patient(),
                        rows.get(i).id());
            }
        }
        return first;
    }
}
