package org.plumbline.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.plumbline.text.Words;

/** What a program rests on: a signed assessment, and a reason where one is asked for. */
@Embeddable
public class Basis {

    private static final int LONGEST_REASON = 500;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private ProgramKind kind;

    private String reason;
    private boolean considered;

    protected Basis() {}

    /**
     * A basis.
     *
     * @param assessmentId the signed assessment
     * @param kind what the program is for
     * @param reason why nothing is targeted, or why there are so many exercises; at most 500 characters, empty otherwise
     * @param considered whether the clinician has considered that the patient is under 18, or pregnant
     */
    public Basis(UUID assessmentId, ProgramKind kind, String reason, boolean considered) {
        this.assessmentId = assessmentId;
        this.kind = kind;
        this.reason = Words.of(reason, LONGEST_REASON);
        this.considered = considered;
    }

    /** The signed assessment. */
    public UUID assessmentId() {
        return assessmentId;
    }

    /** What the program is for. */
    public ProgramKind kind() {
        return kind;
    }

    /** The clinician's reason; empty where none was asked for. */
    public String reason() {
        return reason;
    }

    /** Whether the clinician has considered that the patient is under 18, or pregnant. */
    public boolean considered() {
        return considered;
    }

    boolean hasReason() {
        return !reason.isEmpty();
    }

    boolean isAs(Basis other) {
        return assessmentId.equals(other.assessmentId)
                && kind == other.kind
                && reason.equals(other.reason)
                && considered == other.considered;
    }
}
