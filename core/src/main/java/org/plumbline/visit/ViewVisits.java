package org.plumbline.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows members a patient's visits. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewVisits {

    /** How far back one looks. */
    private static final Duration BACK = Duration.ofDays(366);

    private final Patients patients;
    private final Visits visits;
    private final VisitLines lines;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewVisits(Patients patients, Visits visits, VisitLines lines, ClinicCalendar calendar, PatientRecord record) {
        this.patients = patients;
        this.visits = visits;
        this.lines = lines;
        this.calendar = calendar;
        this.record = record;
    }

    ViewVisits() {
        this(null, null, null, null, null);
    }

    /**
     * Those of the last year and all to come, cancelled ones too, the earliest first.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public List<PlannedVisit> of(UUID patient) {
        record.seen(patients.get(patient).id());
        return lines.of(visits.since(patient, calendar.now().minus(BACK)));
    }

    /** The members whom a patient can see, by name. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.NOBODYS)
    public List<PlannedVisit.Host> hosts() {
        return lines.hosts();
    }
}
