package org.plumbline.pain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows a patient's pain reports, oldest first. */
@ApplicationScoped
@Transactional
public class ViewPain {

    /** So many reports at most are told at once, the newest: five a day for two years. */
    private static final int MOST = 3_700;

    private final Caller caller;
    private final PainReports reports;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewPain(Caller caller, PainReports reports, ClinicCalendar calendar, PatientRecord record) {
        this.caller = caller;
        this.reports = reports;
        this.calendar = calendar;
        this.record = record;
    }

    ViewPain() {
        this(null, null, null, null);
    }

    /** A patient's reports of the last days. */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.CLINICS)
    public List<PainReport> of(UUID patient, int days) {
        record.seen(patient);
        return reports.since(patient, calendar.today().minusDays(days));
    }

    /**
     * A patient's reports since a day, oldest first, and those at rest of the week that begins on {@code firstWeek}: what was
     * then, later pain is held against.
     */
    @Allows(
            value = {Who.ADMIN, Who.CLINICIAN},
            on = Whose.CLINICS)
    public List<PainReport> since(UUID patient, LocalDate day, LocalDate firstWeek) {
        record.seen(patient);
        return reports.course(patient, day, firstWeek, MOST);
    }

    /** The caller's own reports of the last days. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public List<PainReport> own(int days) {
        record.seen(caller.patientId());
        return reports.since(caller.patientId(), calendar.today().minusDays(days));
    }
}
