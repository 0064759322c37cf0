package org.plumbline.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.program.Pause;
import org.plumbline.program.Program;
import org.plumbline.program.Programs;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.Submissions;
import org.plumbline.time.ClinicCalendar;

/** A patient marks an exercise as done. Sent twice, it is recorded once. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class RecordExercise {

    private final Caller caller;
    private final Programs programs;
    private final Sessions sessions;
    private final Submissions submissions;
    private final Pause pause;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    RecordExercise(
            Caller caller,
            Programs programs,
            Sessions sessions,
            Submissions submissions,
            Pause pause,
            ClinicCalendar calendar,
            PatientRecord record) {
        this.caller = caller;
        this.programs = programs;
        this.sessions = sessions;
        this.submissions = submissions;
        this.pause = pause;
        this.calendar = calendar;
        this.record = record;
    }

    RecordExercise() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Records that the caller did an exercise of their program today. One of this week that was prescribed for another day counts,
     * too: who makes up for yesterday did it.
     *
     * @param key made by the sender, the same when it is sent again
     * @return the log's id: of the first, where the same key came before
     * @throws ExerciseNotToday where it is no exercise of the caller's program of this week
     */
    public UUID done(UUID key, UUID prescribedExercise) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID first = submissions.first(key, caller.patientId(), id);
        if (first.equals(id)) {
            LocalDate today = calendar.today();
            Program program = programOf(prescribedExercise, today);
            Instant now = calendar.now();
            sessions.log(
                    id,
                    program,
                    new ExerciseEntry(key, program.id(), prescribedExercise, Optional.empty(), now),
                    today);
            record.changed(AuditAction.EXERCISE_DONE, caller.patientId(), id);
        }
        return first;
    }

    private Program programOf(UUID prescribedExercise, LocalDate today) {
        return programs.activeOf(caller.patientId())
                .filter(active -> active.period().contains(today) && !pause.isOn(active.patientId()))
                .filter(active -> active.ofWeekOf(today).stream().anyMatch(e -> e.id().equals(prescribedExercise)))
                .orElseThrow(ExerciseNotToday::new);
    }
}
