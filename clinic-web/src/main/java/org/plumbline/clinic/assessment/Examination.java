package org.plumbline.clinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.assessment.ReasonOnFindings;
import org.plumbline.assessment.RecordAssessment;
import org.plumbline.assessment.SignAssessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.reasoning.Conclusion;

/** The use cases of an examination, as its page takes them together. */
@ApplicationScoped
class Examination {

    private final ViewAssessment view;
    private final RecordAssessment record;
    private final SignAssessment sign;
    private final ReasonOnFindings reason;

    private final ShownCatalogue catalogue;

    @Inject
    Examination(
            ViewAssessment view,
            RecordAssessment record,
            SignAssessment sign,
            ReasonOnFindings reason,
            ShownCatalogue catalogue) {
        this.view = view;
        this.record = record;
        this.sign = sign;
        this.reason = reason;
        this.catalogue = catalogue;
    }

    Examination() {
        this(null, null, null, null, null);
    }

    Catalogue catalogue() {
        return catalogue.current();
    }

    Assessment get(UUID id) {
        return view.get(id);
    }

    void record(UUID id, int version, AssessmentEntry entry) {
        record.record(id, version, entry);
    }

    void sign(UUID id, int version, AssessmentEntry entry) {
        sign.sign(id, version, entry);
    }

    Conclusion conclude(Draft draft, AssessmentEntry entry) {
        return reason.conclude(draft.patientId(), draft.examinedOn(), entry);
    }
}
