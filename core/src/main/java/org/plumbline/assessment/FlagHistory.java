package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.plumbline.record.PatientRecord;

/** Which red flags held for a patient, and since when. To be asked within a transaction. */
@ApplicationScoped
public class FlagHistory {

    private final Assessments assessments;
    private final PatientRecord record;

    @Inject
    FlagHistory(Assessments assessments, PatientRecord record) {
        this.assessments = assessments;
        this.record = record;
    }

    FlagHistory() {
        this(null, null);
    }

    /** Those of each signed assessment of a patient, the oldest first. */
    public List<SignedFlags> of(UUID patient) {
        record.seen(patient);
        return assessments.of(patient).stream()
                .flatMap(assessment -> SignedFlags.of(assessment).stream())
                .sorted(Comparator.comparing(SignedFlags::signedAt))
                .toList();
    }
}
