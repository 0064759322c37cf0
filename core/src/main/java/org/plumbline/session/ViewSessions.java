package org.plumbline.session;

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

/** Shows the clinic's members what a patient did. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewSessions {

    /** So many exercises at most are told at once, the newest: six a day for three years. */
    private static final int MOST = 6_600;

    private final Sessions sessions;
    private final ClinicCalendar calendar;
    private final PatientRecord record;
    private final Caller caller;

    @Inject
    ViewSessions(Sessions sessions, ClinicCalendar calendar, PatientRecord record, Caller caller) {
        this.sessions = sessions;
        this.calendar = calendar;
        this.record = record;
        this.caller = caller;
    }

    ViewSessions() {
        this(null, null, null, null);
    }

    /** The exercises that a patient did since a day, the newest first. */
    public List<DoneExercise> since(UUID patient, LocalDate day) {
        record.seen(patient);
        return sessions.since(patient, day, MOST);
    }

    /** The exercises that a patient left out since a day, the newest first. */
    public List<SkippedExercise> skippedSince(UUID patient, LocalDate day) {
        record.seen(patient);
        return sessions.skippedSince(patient, day, MOST);
    }

    /** The days of the last days on which a patient did exercises, the newest first. */
    public List<DoneOnDay> of(UUID patient, int days) {
        record.seen(patient);
        return sessions.perDay(patient, calendar.today().minusDays(days));
    }

    /** The exercises that the caller did since a day, the newest first. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public List<DoneExercise> ownSince(LocalDate day) {
        record.seen(caller.patientId());
        return sessions.since(caller.patientId(), day, MOST);
    }

    /** The exercises that the caller left out since a day, the newest first. */
    @Allows(
            value = {Who.ASKED, Who.PATIENT},
            on = Whose.OWN)
    public List<SkippedExercise> ownSkippedSince(LocalDate day) {
        record.seen(caller.patientId());
        return sessions.skippedSince(caller.patientId(), day, MOST);
    }
}
