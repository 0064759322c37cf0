package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plumbline.curation.Catalogues;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.ViewOutcomes;
import org.plumbline.pain.ViewPain;
import org.plumbline.session.ViewSessions;
import org.plumbline.transfer.copy.CopiedCourse;

/** Copies how a patient's treatment went. To be asked within a transaction. */
@ApplicationScoped
class CopiedCourses {

    /** Ten years: longer than anybody reads. */
    private static final int DAYS = 3_653;

    private final ViewPain pain;
    private final ViewSessions sessions;
    private final ViewOutcomes outcomes;
    private final Catalogues catalogues;

    @Inject
    CopiedCourses(ViewPain pain, ViewSessions sessions, ViewOutcomes outcomes, Catalogues catalogues) {
        this.pain = pain;
        this.sessions = sessions;
        this.outcomes = outcomes;
        this.catalogues = catalogues;
    }

    CopiedCourses() {
        this(null, null, null, null);
    }

    CopiedCourse of(UUID patient) {
        PatientOutcomes told = outcomes.of(patient);
        return new CopiedCourse(
                pain.of(patient, DAYS).stream()
                        .map(report -> new CopiedCourse.Pain(
                                report.reportedOn(),
                                report.score().value(),
                                report.region(),
                                report.relation(),
                                report.note()))
                        .toList(),
                sessions.of(patient, DAYS).stream()
                        .map(done -> new CopiedCourse.Session(done.day(), Math.toIntExact(done.exercises())))
                        .toList(),
                scores(told),
                told.goals().stream()
                        .map(goal -> new CopiedCourse.Goal(goal.activity(), goal.target(), goal.dueOn(), goal.ending()))
                        .toList());
    }

    private List<CopiedCourse.Score> scores(PatientOutcomes told) {
        CatalogueWords words = new CatalogueWords(catalogues.current());
        return told.outcomes().stream()
                .filter(outcome -> !outcome.isStruck())
                .map(outcome -> new CopiedCourse.Score(
                        words.name(
                                outcome.measure(),
                                catalogue -> catalogue
                                        .measure(outcome.measure())
                                        .words()
                                        .name()),
                        outcome.takenOn(),
                        outcome.score(),
                        outcome.isByPatient()))
                .toList();
    }
}
