package org.plumbline.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** To whom and to what something was done. */
@Embeddable
public class Target {

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "subject_id")
    private UUID subjectId;

    protected Target() {}

    Target(Optional<UUID> patientId, Optional<UUID> subjectId) {
        this.patientId = patientId.orElse(null);
        this.subjectId = subjectId.orElse(null);
    }

    /** The patient whose record it is about. */
    public Optional<UUID> patientId() {
        return Optional.ofNullable(patientId);
    }

    /** The assessment, program, member … that it was done to. */
    public Optional<UUID> subjectId() {
        return Optional.ofNullable(subjectId);
    }
}
