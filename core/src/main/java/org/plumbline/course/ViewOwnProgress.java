package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.PausedDays;
import org.plumbline.program.Program;
import org.plumbline.program.ViewOwnPrograms;
import org.plumbline.reasoning.course.Rescreening;
import org.plumbline.retest.ViewOwnRetests;
import org.plumbline.screening.FlagTimeline;
import org.plumbline.session.DoneExercise;
import org.plumbline.session.ViewOwnSessions;
import org.plumbline.time.ClinicCalendar;

/** Shows patients how it goes: what they did, and what was measured again. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewOwnProgress {

    /** How many whole weeks before this one it looks back. */
    public static final int WEEKS = 26;

    private final Caller caller;
    private final ViewOwnPrograms programs;
    private final ViewOwnSessions sessions;
    private final ViewOwnRetests retests;
    private final FlagTimeline flags;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ViewOwnProgress(
            Caller caller,
            ViewOwnPrograms programs,
            ViewOwnSessions sessions,
            ViewOwnRetests retests,
            FlagTimeline flags,
            Catalogues catalogues,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.programs = programs;
        this.sessions = sessions;
        this.retests = retests;
        this.flags = flags;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ViewOwnProgress() {
        this(null, null, null, null, null, null, null);
    }

    /** The caller's progress. */
    public OwnProgress own() {
        LocalDate today = calendar.today();
        Catalogue catalogue = catalogues.current();
        List<Program> given = programs.all();
        List<DoneExercise> done = sessions.since(today.minusWeeks(WEEKS + 1L));
        PausedDays paused = PausedDays.of(flags.of(caller.patientId()), catalogue, calendar::dayOf);
        Parts parts = new Parts(List.of(), given, done, List.of(), retests.withHypotheses(), paused);
        PainOnDays pain =
                new PainOnDays(List.of(), new Rescreening(catalogue.rules().rescreen()));
        return new OwnProgress(
                today, new ExerciseWeeks(given, done, paused, today), new RetestReadings(catalogue, parts, pain).all());
    }
}
