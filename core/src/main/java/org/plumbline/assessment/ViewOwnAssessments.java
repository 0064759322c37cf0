package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows patients their own signed assessments, and what the clinician confirmed by them. Drafts are nobody's word yet. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnAssessments {

    private final Assessments assessments;
    private final ProposedHypotheses hypotheses;
    private final PatientRecord record;
    private final Caller caller;

    @Inject
    ViewOwnAssessments(Assessments assessments, ProposedHypotheses hypotheses, PatientRecord record, Caller caller) {
        this.assessments = assessments;
        this.hypotheses = hypotheses;
        this.record = record;
        this.caller = caller;
    }

    ViewOwnAssessments() {
        this(null, null, null, null);
    }

    /** One of them. */
    public record Signed(Assessment assessment, List<Hypothesis> confirmed) {}

    /** All of the caller's, the newest first. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public List<Signed> all() {
        record.seen(caller.patientId());
        return assessments.whole(caller.patientId()).stream()
                .filter(Assessment::isSigned)
                .map(signed -> new Signed(
                        signed,
                        hypotheses.of(signed.id()).stream()
                                .filter(Hypothesis::isConfirmed)
                                .toList()))
                .toList();
    }
}
