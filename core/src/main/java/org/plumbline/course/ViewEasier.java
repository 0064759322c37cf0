package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.assessment.Allowance;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Exercise;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Patients;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.ProgramLine;
import org.plumbline.session.ViewToday;
import org.plumbline.time.ClinicCalendar;

/**
 * Shows a patient the easier variants of today's exercises, for a day on which one is too much: one step down the catalogue's ladder, and
 * only what their stage and their conditions allow.
 */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewEasier {

    private final Caller caller;
    private final ViewToday viewToday;
    private final Assessments assessments;
    private final Patients patients;
    private final Catalogues catalogues;
    private final ClinicCalendar calendar;

    @Inject
    ViewEasier(
            Caller caller,
            ViewToday viewToday,
            Assessments assessments,
            Patients patients,
            Catalogues catalogues,
            ClinicCalendar calendar) {
        this.caller = caller;
        this.viewToday = viewToday;
        this.assessments = assessments;
        this.patients = patients;
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    ViewEasier() {
        this(null, null, null, null, null, null);
    }

    /** What the caller may do in place of an exercise of today's, by the id of its line; nothing for one that has no easier variant. */
    public Map<UUID, ProgramLine> own() {
        List<PrescribedExercise> due = viewToday.own().due();
        if (due.isEmpty()) {
            return Map.of();
        }
        Catalogue catalogue = catalogues.current();
        List<Assessment> all = assessments.whole(caller.patientId());
        Optional<Stage> stage = all.stream()
                .filter(Assessment::isSigned)
                .findFirst()
                .flatMap(signed -> signed.history().onsetOn())
                .map(onset -> catalogue.rules().stages().stageAt(onset, calendar.today()));
        Map<UUID, ProgramLine> easier = new HashMap<>();
        Allowance.onNewest(catalogue, patients.get(caller.patientId()), all)
                .map(allowance -> allowance.background().allConditions(catalogue))
                .ifPresent(conditions -> stage.ifPresent(known ->
                        due.forEach(line -> easier(line.line(), new Fitting(catalogue, known, conditions))
                                .ifPresent(variant -> easier.put(line.id(), variant)))));
        return easier;
    }

    private static Optional<ProgramLine> easier(ProgramLine line, Fitting fitting) {
        Catalogue catalogue = fitting.catalogue();
        return catalogue.exercise(line.exercise()).care().easier().stream()
                .map(catalogue::exercise)
                .filter(fitting::isFit)
                .findFirst()
                .map(exercise -> new ProgramLine(
                        exercise.id(),
                        line.side(),
                        line.dysfunction(),
                        exercise.dose(fitting.stage()).orElseThrow(),
                        line.instruction()));
    }

    private record Fitting(Catalogue catalogue, Stage stage, Set<String> conditions) {

        boolean isFit(Exercise exercise) {
            return catalogue.offers(exercise) && exercise.suits(stage, conditions);
        }
    }
}
