package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientWall;

/** A member fills in a measure with a patient, or types the total of a form. Sent twice, it is recorded once. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class RecordOutcome {

    private final Caller caller;
    private final Patients patients;
    private final PatientWall wall;
    private final Scoring scoring;
    private final ScoreBook book;

    @Inject
    RecordOutcome(Caller caller, Patients patients, PatientWall wall, Scoring scoring, ScoreBook book) {
        this.caller = caller;
        this.patients = patients;
        this.wall = wall;
        this.scoring = scoring;
        this.book = book;
    }

    RecordOutcome() {
        this(null, null, null, null, null);
    }

    /**
     * Records a score of a measure that has one number.
     *
     * @return the outcome's id: of the first, where the same entry came before
     * @throws ScoreRefused where the measure can't have the score, or not on that day
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public UUID typed(UUID patient, OutcomeEntry entry) {
        enter(patient);
        return book.keep(sender(entry.key(), patient), List.of(scoring.typed(patient, entry)));
    }

    /**
     * Records how the patient's own activities go.
     *
     * @return the outcome's id: of the first, where the same entry came before
     * @throws ScoreRefused where the patient has other goals than those that are rated
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public UUID rated(UUID patient, RatedEntry entry) {
        enter(patient);
        return book.keep(
                sender(entry.key(), patient), List.of(scoring.rated(patient, entry.takenOn(), entry.ratings())));
    }

    private void enter(UUID patient) {
        wall.enter(patients.get(patient).id());
    }

    private Sender sender(UUID key, UUID patient) {
        return new Sender(key, patient, Optional.of(caller.memberId()));
    }
}
