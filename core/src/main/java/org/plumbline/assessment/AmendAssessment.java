package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.text.Words;

/** A clinician adds words to a signed assessment, whose own text stays as it was signed. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AmendAssessment {

    private final Assessments assessments;
    private final Addenda addenda;
    private final PatientRecord record;

    @Inject
    AmendAssessment(Assessments assessments, Addenda addenda, PatientRecord record) {
        this.assessments = assessments;
        this.addenda = addenda;
        this.record = record;
    }

    AmendAssessment() {
        this(null, null, null);
    }

    /**
     * Adds words. What is sent twice is added once.
     *
     * @param id the assessment
     * @param key made by the form, the same when it is sent again
     * @param words 1 to 4,000 characters
     * @throws AddendumRefused where there are no words, too many, or the assessment is a draft
     */
    public void amend(UUID id, UUID key, String words) {
        Assessment assessment = assessments.get(id);
        String kept = words(words);
        if (kept.isEmpty() || !assessment.isSigned()) {
            throw new AddendumRefused();
        }
        if (addenda.add(key, id, kept)) {
            record.changed(AuditAction.ASSESSMENT_AMENDED, assessment.patientId(), id);
        }
    }

    private static String words(String typed) {
        try {
            return Words.of(typed, Addendum.LONGEST);
        } catch (IllegalArgumentException e) {
            AddendumRefused refused = new AddendumRefused();
            refused.initCause(e);
            throw refused;
        }
    }

    /** What was added to an assessment, the oldest first. */
    public List<Addendum> of(UUID id) {
        record.seen(assessments.get(id).patientId());
        return addenda.of(id);
    }
}
