package org.plumbline.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.record.PatientRecord;
import org.plumbline.time.ClinicCalendar;

/** Shows a patient what there is to do today, and what of it is done. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewToday {

    private final Caller caller;
    private final Days days;
    private final ClinicCalendar calendar;
    private final PatientRecord record;

    @Inject
    ViewToday(Caller caller, Days days, ClinicCalendar calendar, PatientRecord record) {
        this.caller = caller;
        this.days = days;
        this.calendar = calendar;
        this.record = record;
    }

    ViewToday() {
        this(null, null, null, null);
    }

    /** The caller's day. */
    public Today own() {
        record.seen(caller.patientId());
        return days.of(caller.patientId(), calendar.today());
    }

    /** Whether the caller did exercises yesterday, so that this morning's pain says something about them. */
    public boolean isMorningAfter() {
        record.seen(caller.patientId());
        return days.isDone(caller.patientId(), calendar.today().minusDays(1));
    }

    /**
     * A patient's day.
     *
     * @param day today, in the clinic's zone
     * @param program the patient's program, begun or not, over or not
     * @param done the prescribed exercises that were done today, by id
     * @param paused whether a red flag shuts every exercise out
     * @param askedAt when the red-flag questions were last answered
     */
    public record Today(LocalDate day, Optional<Program> program, Set<UUID> done, boolean paused, Instant askedAt) {

        /** The program, where today is one of its days and nothing stands against it. */
        public Optional<Program> running() {
            return program.filter(p -> !paused && p.period().contains(day));
        }

        /** The exercises of today, in the order in which they are done; those on days that the patient chooses are among them. */
        public List<PrescribedExercise> due() {
            return running().map(p -> p.dueOn(day)).orElse(List.of());
        }

        /** The exercises of this week that were prescribed for other days of it. */
        public List<PrescribedExercise> otherwise() {
            List<PrescribedExercise> due = due();
            return running().map(p -> p.ofWeekOf(day)).orElse(List.of()).stream()
                    .filter(line -> !due.contains(line))
                    .toList();
        }
    }
}
