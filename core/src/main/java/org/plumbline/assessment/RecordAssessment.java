package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Timeline;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** A clinician writes into a draft. What is written is all that the draft then holds. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class RecordAssessment {

    private final Assessments assessments;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;
    private final Caller caller;
    private final PatientRecord record;

    @Inject
    RecordAssessment(
            Assessments assessments,
            Catalogues catalogues,
            ClinicCalendar calendar,
            Caller caller,
            PatientRecord record) {
        this.assessments = assessments;
        this.catalogues = catalogues;
        this.calendar = calendar;
        this.caller = caller;
        this.record = record;
    }

    RecordAssessment() {
        this(null, null, null, null, null);
    }

    /**
     * Writes an entry into a draft. The audit is told of each sitting once, and of each change of a red flag.
     *
     * @param version the draft's version that the clinician saw
     * @return the draft's state from then on
     * @throws org.plumbline.reasoning.FindingRefused where a finding can't be
     * @throws org.plumbline.reasoning.ValueRefused where the history names what the catalogue doesn't have, or the pain would begin after
     *     the examination
     * @throws AssessmentSigned where it is no draft any more
     */
    public Kept record(UUID id, int version, AssessmentEntry entry) {
        Findings.of(catalogues.current(), entry.measured());
        entry.history().told().checked(catalogues.current());
        Assessment draft = assessments.change(id, version);
        entry.history().onsetOn().ifPresent(onset -> Timeline.of(onset, draft.examinedOn(), calendar.today()));
        Set<String> raised = draft.redFlagsRaised();
        draft.write(entry);
        boolean another = draft.isNewSitting(caller.memberId(), calendar.now());
        if (another || !raised.equals(draft.redFlagsRaised())) {
            record.changed(AuditAction.ASSESSMENT_CHANGED, draft.patientId(), draft.id());
        }
        assessments.flush();
        return new Kept(draft.version(), calendar.now().atZone(calendar.zone()));
    }
}
