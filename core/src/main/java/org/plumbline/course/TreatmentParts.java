package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.pain.PainReport;
import org.plumbline.pain.ViewPain;
import org.plumbline.program.PausedDays;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;
import org.plumbline.retest.ViewRetests;
import org.plumbline.screening.FlagTimeline;
import org.plumbline.session.ViewSessions;

/** Gathers what a patient's record holds of the treatment, for a clinician. To be asked within a transaction. */
@ApplicationScoped
class TreatmentParts {

    private final ViewAssessment assessments;
    private final ViewProgram programs;
    private final ViewSessions sessions;
    private final ViewPain pain;
    private final ViewRetests retests;
    private final FlagTimeline flags;

    @Inject
    TreatmentParts(
            ViewAssessment assessments,
            ViewProgram programs,
            ViewSessions sessions,
            ViewPain pain,
            ViewRetests retests,
            FlagTimeline flags) {
        this.assessments = assessments;
        this.programs = programs;
        this.sessions = sessions;
        this.pain = pain;
        this.retests = retests;
        this.flags = flags;
    }

    TreatmentParts() {
        this(null, null, null, null, null, null);
    }

    /** What there is; sessions and pain since a day. */
    Parts of(UUID id, LocalDate since, Catalogue catalogue) {
        List<Program> given = programs.of(id);
        LocalDate firstWeek =
                given.isEmpty() ? since : given.get(given.size() - 1).period().startsOn();
        List<PainReport> reports = pain.since(id, since, firstWeek);
        List<Assessment> written = assessments.whole(id);
        PausedDays paused = PausedDays.of(flags.of(id, written), catalogue, assessments::dayOf);
        return new Parts(written, given, sessions.since(id, since), reports, retests.withHypotheses(id), paused);
    }
}
