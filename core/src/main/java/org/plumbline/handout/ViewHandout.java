package org.plumbline.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.outcome.ViewOutcomes;
import org.plumbline.program.Program;
import org.plumbline.program.Programs;
import org.plumbline.record.PatientRecord;

/** Shows the clinic's members what goes on the paper of a patient's program. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewHandout {

    private final Programs programs;
    private final PatientRecord record;
    private final ViewOutcomes outcomes;
    private final Handouts handouts;

    @Inject
    ViewHandout(Programs programs, PatientRecord record, ViewOutcomes outcomes, Handouts handouts) {
        this.programs = programs;
        this.record = record;
        this.outcomes = outcomes;
        this.handouts = handouts;
    }

    ViewHandout() {
        this(null, null, null, null);
    }

    /**
     * The handout of a program, in the clinic's language unless another is wished.
     *
     * @param program the program's id; one that was replaced is shown as such
     * @throws org.plumbline.identity.NotAllowed where the clinic has no such program, or the patient's record is not the
     *     caller's to reach
     */
    public Handout of(UUID program, Wish wish) {
        Program found = programs.get(program);
        record.seen(found.patientId());
        Edition edition = Edition.of(handouts.clinic(), wish, handouts.clinic().locale());
        return handouts.of(found, outcomes.of(found.patientId()).openGoals(), edition);
    }
}
