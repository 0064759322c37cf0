package org.plumbline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.record.PatientRecord;

/** Shows patients what they did. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnSessions {

    /** So many exercises at most are told at once, the newest: six a day for a year. */
    private static final int MOST = 2_200;

    private final Caller caller;
    private final Sessions sessions;
    private final PatientRecord record;

    @Inject
    ViewOwnSessions(Caller caller, Sessions sessions, PatientRecord record) {
        this.caller = caller;
        this.sessions = sessions;
        this.record = record;
    }

    ViewOwnSessions() {
        this(null, null, null);
    }

    /** The exercises that the caller did since a day, the newest first. */
    public List<DoneExercise> since(LocalDate day) {
        record.seen(caller.patientId());
        return sessions.since(caller.patientId(), day, MOST);
    }
}
