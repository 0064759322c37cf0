package org.plumbline.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows a patient's outcomes and goals. */
@ApplicationScoped
@Transactional
public class ViewOutcomes {

    private final Caller caller;
    private final Outcomes outcomes;
    private final Goals goals;
    private final Patients patients;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    ViewOutcomes(
            Caller caller,
            Outcomes outcomes,
            Goals goals,
            Patients patients,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.outcomes = outcomes;
        this.goals = goals;
        this.patients = patients;
        this.record = record;
        this.calendar = calendar;
    }

    ViewOutcomes() {
        this(null, null, null, null, null, null);
    }

    /** A patient's. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.CLINICS)
    public PatientOutcomes of(UUID patient) {
        return read(patients.get(patient).id());
    }

    /** A patient's goals, with the outcomes only where there is a goal that they tell of. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.CLINICS)
    public PatientOutcomes goalsOf(UUID patient) {
        record.seen(patients.get(patient).id());
        List<Goal> set = goals.of(patient);
        return set.stream().allMatch(Goal::isEnded)
                ? new PatientOutcomes(List.of(), Map.of(), set, calendar.today())
                : read(patient, set);
    }

    /** The caller's own. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public PatientOutcomes own() {
        return read(caller.patientId());
    }

    private PatientOutcomes read(UUID patient) {
        record.seen(patient);
        return read(patient, goals.of(patient));
    }

    private PatientOutcomes read(UUID patient, List<Goal> set) {
        return new PatientOutcomes(outcomes.of(patient), outcomes.ratingsOf(patient), set, calendar.today());
    }
}
