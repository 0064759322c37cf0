package org.plumbline.outcome;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.outcome.GoalRefused.Why;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.record.PatientWall;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** A member writes down what a patient wants to do again. Sent twice, it is set once. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class SetGoal {

    private static final int MOST_YEARS = 2;

    private final Patients patients;
    private final PatientWall wall;
    private final Goals goals;
    private final Submissions submissions;
    private final PatientRecord record;
    private final ClinicCalendar calendar;

    @Inject
    SetGoal(
            Patients patients,
            PatientWall wall,
            Goals goals,
            Submissions submissions,
            PatientRecord record,
            ClinicCalendar calendar) {
        this.patients = patients;
        this.wall = wall;
        this.goals = goals;
        this.submissions = submissions;
        this.record = record;
        this.calendar = calendar;
    }

    SetGoal() {
        this(null, null, null, null, null, null);
    }

    /**
     * Sets it.
     *
     * @return the goal's id: of the first, where the same entry came before
     * @throws GoalRefused where its day is past or more than two years away, or the patient has three goals
     * @throws org.plumbline.identity.NotAllowed where the patient is not theirs to reach
     */
    public UUID set(UUID patient, GoalEntry entry) {
        wall.enter(patients.get(patient).id());
        LocalDate today = calendar.today();
        if (entry.dueOn().isBefore(today) || entry.dueOn().isAfter(today.plusYears(MOST_YEARS))) {
            throw new GoalRefused(Why.IMPOSSIBLE_DAY);
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID first = submissions.first(entry.key(), patient, id);
        if (first.equals(id)) {
            if (!goals.add(id, patient, entry)) {
                throw new GoalRefused(Why.TOO_MANY);
            }
            record.changed(AuditAction.GOAL_SET, patient, id);
        }
        return first;
    }
}
