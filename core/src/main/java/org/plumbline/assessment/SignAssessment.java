package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.RedFlag;
import org.plumbline.record.PatientRecord;

/** A clinician signs an assessment: from then on it is fixed, its hypotheses wait for a decision, and retests have their value. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SignAssessment {

    private final Caller caller;
    private final Assessments assessments;
    private final Consequences consequences;
    private final RecordAssessment record;
    private final ReasonOnFindings reasoning;
    private final Clock clock;
    private final PatientRecord patientRecord;

    @Inject
    SignAssessment(
            Caller caller,
            Assessments assessments,
            Consequences consequences,
            RecordAssessment record,
            ReasonOnFindings reasoning,
            Clock clock,
            PatientRecord patientRecord) {
        this.caller = caller;
        this.assessments = assessments;
        this.consequences = consequences;
        this.record = record;
        this.reasoning = reasoning;
        this.clock = clock;
        this.patientRecord = patientRecord;
    }

    SignAssessment() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Writes an entry into a draft and signs just that: either both happen or neither.
     *
     * @param version the draft's version that the clinician saw
     * @throws AssessmentIncomplete where something must still be filled in
     */
    public void sign(UUID id, int version, AssessmentEntry entry) {
        record.record(id, version, entry);
        sign(assessments.get(id));
    }

    /**
     * Signs a draft as it is.
     *
     * @param version the draft's version that the clinician saw
     * @throws AssessmentIncomplete where something must still be filled in
     */
    public void sign(UUID id, int version) {
        sign(assessments.change(id, version));
    }

    private void sign(Assessment draft) {
        Set<Missing> missing = draft.missing(questions());
        if (!missing.isEmpty()) {
            throw new AssessmentIncomplete(missing);
        }
        draft.sign(new Signature(
                caller.memberId(), clock.instant(), reasoning.catalogue().version()));
        consequences.of(draft);
        patientRecord.changed(AuditAction.ASSESSMENT_SIGNED, draft.patientId(), draft.id());
    }

    private Set<String> questions() {
        return reasoning.catalogue().redFlags().stream().map(RedFlag::id).collect(Collectors.toSet());
    }
}
