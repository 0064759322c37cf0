package org.plumbline.course;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.assessment.Allowance;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Patient;

/**
 * A patient's treatment, as far back as it was asked for.
 *
 * @param patient who
 * @param today today in the clinic
 * @param parts what the record holds
 * @param allowance what holds for a program on the newest signed assessment; nothing where none is signed
 * @param course how it goes
 * @param stage the stage today, by the newest signed assessment
 * @param catalogue the clinic's, by which all of it is told
 */
public record Treatment(
        Patient patient,
        LocalDate today,
        Parts parts,
        Optional<Allowance> allowance,
        Course course,
        Optional<Stage> stage,
        Catalogue catalogue) {

    /** Whether a red flag shuts every exercise out. */
    public boolean isPaused() {
        return allowance.filter(one -> one.gate().blocksEverything()).isPresent();
    }
}
