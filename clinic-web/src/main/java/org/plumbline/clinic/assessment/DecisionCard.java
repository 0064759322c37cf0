package org.plumbline.clinic.assessment;

import java.io.Serializable;
import java.util.UUID;
import org.plumbline.assessment.DecideHypothesis;
import org.plumbline.assessment.Decision;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.clinic.Notices;
import org.plumbline.reasoning.Verdict;

/** A hypothesis that waits for the clinician's decision, or has it, with its evidence. */
public final class DecisionCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final DecideHypothesis decide;

    private final UUID id;
    private final Verdict verdict;
    private final Decision.Status status;
    private final String rejectedFor;

    @SuppressWarnings("serial")
    private final HypothesisCard evidence;

    private String reason;

    DecisionCard(Hypothesis hypothesis, HypothesisCard evidence, DecideHypothesis decide) {
        this.id = hypothesis.id();
        this.verdict = hypothesis.verdict();
        this.status = hypothesis.decision().status();
        this.rejectedFor = hypothesis.decision().reason();
        this.evidence = evidence;
        this.decide = decide;
    }

    /** Confirms it. */
    public String confirm() {
        decide.confirm(id);
        Notices.done("assessment_view.done.confirmed");
        return ViewPage.AGAIN;
    }

    /** Rejects it, for the reason entered. */
    public String reject() {
        if (reason == null || reason.isBlank()) {
            Notices.refused("assessment_view.error.reason");
            return ViewPage.AGAIN;
        }
        decide.reject(id, reason);
        Notices.done("assessment_view.done.rejected");
        return ViewPage.AGAIN;
    }

    /** The name and the evidence. */
    public HypothesisCard getEvidence() {
        return evidence;
    }

    /** Where it stands, as the end of a message key. */
    public String getStatus() {
        return status.name();
    }

    /** Names it within the page: the same for the same finding, for stable ids. */
    public String getKey() {
        return evidence.getKey();
    }

    /** Whether somebody decided on it. */
    public boolean isDecided() {
        return status != Decision.Status.PROPOSED;
    }

    /** Whether it can be confirmed: not what is to be referred, nor what is confirmed already. */
    public boolean isConfirmable() {
        return verdict != Verdict.REFER && status != Decision.Status.CONFIRMED;
    }

    /** Whether it can be rejected. */
    public boolean isRejectable() {
        return status != Decision.Status.REJECTED;
    }

    /** Why it was rejected; empty otherwise. */
    public String getRejectedFor() {
        return rejectedFor;
    }

    /** The reason for a rejection, as it is being entered. */
    public String getReason() {
        return reason;
    }

    public void setReason(String words) {
        reason = words;
    }
}
