package org.plumbline.letter;

import java.util.List;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.course.Treatment;
import org.plumbline.handout.Letterhead;
import org.plumbline.identity.Clinic;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.outcome.PatientOutcomes;

/**
 * What the record holds for a letter, on the day on which it is written.
 *
 * @param clinic who writes it
 * @param head the clinic's name, colour and logo
 * @param author who signs it
 * @param treatment the patient and their treatment
 * @param signedBy the catalogue by which the newest signed assessment was signed, or the present one
 * @param confirmed the hypotheses of that assessment that a clinician confirmed
 * @param outcomes outcomes and goals
 */
public record LetterBasis(
        Clinic clinic,
        Letterhead head,
        String author,
        Treatment treatment,
        Catalogue signedBy,
        List<Hypothesis> confirmed,
        PatientOutcomes outcomes) {

    public LetterBasis {
        confirmed = List.copyOf(confirmed);
    }
}
