package org.plumbline.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.curation.Catalogues;
import org.plumbline.outcome.PatientOutcomes;
import org.plumbline.outcome.ViewOutcomes;
import org.plumbline.pain.ViewPain;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.ViewProgram;
import org.plumbline.session.ViewSessions;
import org.plumbline.transfer.CatalogueWords;

/** Gathers what the calling patient told. To be asked within a transaction. */
@ApplicationScoped
class OwnDiary {

    /** Ten years: longer than anybody is treated. */
    private static final int DAYS = 3_653;

    private final ViewSessions sessions;
    private final ViewProgram programs;
    private final ViewPain pain;
    private final ViewOutcomes outcomes;
    private final Catalogues catalogues;

    @Inject
    OwnDiary(ViewSessions sessions, ViewProgram programs, ViewPain pain, ViewOutcomes outcomes, Catalogues catalogues) {
        this.sessions = sessions;
        this.programs = programs;
        this.pain = pain;
        this.outcomes = outcomes;
        this.catalogues = catalogues;
    }

    OwnDiary() {
        this(null, null, null, null, null);
    }

    OwnData.Diary in(Locale language, LocalDate today) {
        CatalogueWords words = new CatalogueWords(catalogues.current());
        PatientOutcomes told = outcomes.own();
        return new OwnData.Diary(
                exercises(today.minusDays(DAYS), names(words, language)),
                pain.own(DAYS).stream()
                        .map(report -> new OwnData.Pain(
                                report.reportedOn(),
                                report.score().value(),
                                report.region().name(),
                                report.relation().name(),
                                report.note()))
                        .toList(),
                scores(told, words, language),
                told.goals().stream()
                        .map(goal -> new OwnData.Goal(
                                goal.activity(),
                                goal.target(),
                                goal.dueOn(),
                                goal.ending().map(Enum::name).orElse("")))
                        .toList());
    }

    private Map<UUID, String> names(CatalogueWords words, Locale language) {
        return programs.own().stream()
                .flatMap(program -> program.exercises().stream())
                .collect(Collectors.toMap(
                        PrescribedExercise::id,
                        line -> words.name(
                                        line.exercise(),
                                        catalogue -> catalogue
                                                .exercise(line.exercise())
                                                .name())
                                .in(language),
                        (one, other) -> one));
    }

    private List<OwnData.Exercise> exercises(LocalDate since, Map<UUID, String> names) {
        Stream<OwnData.Exercise> done = sessions.ownSince(since).stream()
                .map(each ->
                        new OwnData.Exercise(each.day(), names.getOrDefault(each.prescribedExercise(), ""), true, ""));
        Stream<OwnData.Exercise> skipped = sessions.ownSkippedSince(since).stream()
                .map(each -> new OwnData.Exercise(
                        each.day(),
                        names.getOrDefault(each.prescribedExercise(), ""),
                        false,
                        each.reason().name()));
        return Stream.concat(done, skipped)
                .sorted(Comparator.comparing(OwnData.Exercise::on).reversed())
                .toList();
    }

    private static List<OwnData.Score> scores(PatientOutcomes told, CatalogueWords words, Locale language) {
        return told.outcomes().stream()
                .filter(outcome -> !outcome.isStruck())
                .map(outcome -> new OwnData.Score(
                        outcome.takenOn(),
                        words.name(
                                        outcome.measure(),
                                        catalogue -> catalogue
                                                .measure(outcome.measure())
                                                .words()
                                                .name())
                                .in(language),
                        outcome.score(),
                        outcome.isByPatient()))
                .toList();
    }
}
