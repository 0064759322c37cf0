package org.plumbline.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.audit.AuditAction;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.NotAllowed;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.program.Program;
import org.plumbline.program.Programs;
import org.plumbline.record.PatientRecord;
import org.plumbline.submission.EntryDays;
import org.plumbline.submission.EntryRefused;
import org.plumbline.submission.EntryRefused.Why;
import org.plumbline.submission.Submissions;

/**
 * A patient's device tells what was done of a program, or left out, perhaps days ago and without a network. Sent twice, it is
 * recorded once; it belongs to the program that the device showed, though another may have taken its place.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ASKED, Who.PATIENT},
        on = Whose.OWN)
public class RecordEntry {

    private final Caller caller;
    private final Programs programs;
    private final Sessions sessions;
    private final Submissions submissions;
    private final EntryDays days;
    private final PatientRecord record;

    @Inject
    RecordEntry(
            Caller caller,
            Programs programs,
            Sessions sessions,
            Submissions submissions,
            EntryDays days,
            PatientRecord record) {
        this.caller = caller;
        this.programs = programs;
        this.sessions = sessions;
        this.submissions = submissions;
        this.days = days;
        this.record = record;
    }

    RecordEntry() {
        this(null, null, null, null, null, null);
    }

    /**
     * Records an entry of the caller's. What was done is recorded though the program be paused by now.
     *
     * @return its id: of the first, where the same key came before
     * @throws EntryRefused where it can't be so; nothing is recorded then
     * @throws NotAllowed where the key is another patient's
     */
    public UUID record(ExerciseEntry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID first = submissions.first(entry.key(), caller.patientId(), id);
        if (first.equals(id)) {
            days.check(entry.at());
            record.changed(keep(id, entry, days.of(entry.at())), caller.patientId(), id);
        }
        return first;
    }

    private AuditAction keep(UUID id, ExerciseEntry entry, LocalDate day) {
        Program program = programOf(entry, day);
        if (entry.skipped().isPresent()) {
            sessions.skip(id, program.patientId(), entry, day);
            return AuditAction.EXERCISE_SKIPPED;
        }
        sessions.log(id, program, entry, day);
        return AuditAction.EXERCISE_DONE;
    }

    private Program programOf(ExerciseEntry entry, LocalDate day) {
        Program program = programs.find(entry.program())
                .filter(found -> found.patientId().equals(caller.patientId()))
                .filter(found ->
                        found.exercises().stream().anyMatch(line -> line.id().equals(entry.exercise())))
                .orElseThrow(() -> new EntryRefused(Why.NOT_PRESCRIBED));
        if (program.ofWeekOf(day).stream().noneMatch(line -> line.id().equals(entry.exercise()))) {
            throw new EntryRefused(Why.OTHER_DAYS);
        }
        return program;
    }
}
