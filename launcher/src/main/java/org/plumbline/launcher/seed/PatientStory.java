package org.plumbline.launcher.seed;

import java.util.List;
import java.util.Optional;

/**
 * What happened to a patient.
 *
 * @param visits the examinations, the first one first; none for a new patient
 * @param course how it went on at home; empty for one who reports nothing
 */
record PatientStory(Complaint complaint, List<Visit> visits, Optional<Course> course) {
    /** A patient who was registered and not seen yet. */
    static PatientStory none() {
        return new PatientStory(Complaint.none(), List.of(), Optional.empty());
    }
}
