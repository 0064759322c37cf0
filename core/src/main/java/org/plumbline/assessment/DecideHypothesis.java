package org.plumbline.assessment;

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

/** A clinician confirms or rejects a hypothesis. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class DecideHypothesis {

    private final Caller caller;
    private final ProposedHypotheses hypotheses;
    private final Assessments assessments;
    private final Clock clock;
    private final PatientRecord record;

    @Inject
    DecideHypothesis(
            Caller caller, ProposedHypotheses hypotheses, Assessments assessments, Clock clock, PatientRecord record) {
        this.caller = caller;
        this.hypotheses = hypotheses;
        this.assessments = assessments;
        this.clock = clock;
        this.record = record;
    }

    DecideHypothesis() {
        this(null, null, null, null, null);
    }

    /**
     * Confirms a hypothesis, so that a program may answer it.
     *
     * @throws HypothesisRefers where it is to be referred instead
     */
    public void confirm(UUID id) {
        decide(id, Decision.confirmed(caller.memberId(), clock.instant()), AuditAction.HYPOTHESIS_CONFIRMED);
    }

    /**
     * Rejects a hypothesis.
     *
     * @param reason why, 1 to 500 characters
     */
    public void reject(UUID id, String reason) {
        decide(id, Decision.rejected(reason, caller.memberId(), clock.instant()), AuditAction.HYPOTHESIS_REJECTED);
    }

    private void decide(UUID id, Decision decision, AuditAction action) {
        Hypothesis hypothesis = hypotheses.get(id);
        hypothesis.decide(decision);
        record.changed(action, assessments.get(hypothesis.assessmentId()).patientId(), id);
    }
}
