package org.plumbline.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.ViewOwnAssessments;
import org.plumbline.assessment.ViewOwnAssessments.Signed;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Unit;
import org.plumbline.message.ViewThread;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;
import org.plumbline.reasoning.Measured;
import org.plumbline.transfer.CatalogueWords;
import org.plumbline.visit.ViewOwnVisits;

/** Gathers what was done for the calling patient. To be asked within a transaction. */
@ApplicationScoped
class OwnTreatment {

    private static final int MOST_MESSAGES = 5_000;

    private final ViewOwnAssessments assessments;
    private final ViewProgram programs;
    private final ViewOwnVisits visits;
    private final ViewThread thread;
    private final Catalogues catalogues;

    @Inject
    OwnTreatment(
            ViewOwnAssessments assessments,
            ViewProgram programs,
            ViewOwnVisits visits,
            ViewThread thread,
            Catalogues catalogues) {
        this.assessments = assessments;
        this.programs = programs;
        this.visits = visits;
        this.thread = thread;
        this.catalogues = catalogues;
    }

    OwnTreatment() {
        this(null, null, null, null, null);
    }

    OwnData.Treatment in(Locale language) {
        CatalogueWords words = new CatalogueWords(catalogues.current());
        return new OwnData.Treatment(
                assessments.all().stream()
                        .map(each -> examined(each, words, language))
                        .toList(),
                programs.own().stream()
                        .map(each -> program(each, words, language))
                        .toList(),
                visits.all().stream()
                        .map(each -> new OwnData.Visit(
                                each.time().at().toString(),
                                each.time().minutes(),
                                each.member().name(),
                                each.place(),
                                each.cancelled()))
                        .toList(),
                thread.own(MOST_MESSAGES).lines().stream()
                        .map(each -> new OwnData.Message(
                                each.at().toString(), each.ofPatient() ? "" : each.member(), each.text()))
                        .toList());
    }

    private static OwnData.Examination examined(Signed signed, CatalogueWords words, Locale language) {
        List<String> confirmed = signed.confirmed().stream()
                .map(each -> words.name(
                                each.dysfunction(),
                                catalogue -> catalogue
                                        .dysfunction(each.dysfunction())
                                        .name(each.side()))
                        .in(language))
                .toList();
        return new OwnData.Examination(
                signed.assessment().examinedOn(),
                signed.assessment().measured().stream()
                        .map(found -> finding(found, words, language))
                        .toList(),
                confirmed);
    }

    private static OwnData.Finding finding(Measured found, CatalogueWords words, Locale language) {
        return new OwnData.Finding(
                words.name(
                                found.test(),
                                catalogue -> catalogue.test(found.test()).name())
                        .in(language),
                found.side().name(),
                found.value(),
                found.unit().orElse(Unit.SCORE).name());
    }

    private static OwnData.Program program(Program program, CatalogueWords words, Locale language) {
        return new OwnData.Program(
                program.number(),
                program.period().startsOn(),
                program.period().endsOn(),
                program.exercises().stream()
                        .map(line -> line(line, words, language))
                        .toList());
    }

    private static OwnData.Line line(PrescribedExercise line, CatalogueWords words, Locale language) {
        return new OwnData.Line(
                words.name(
                                line.exercise(),
                                catalogue -> catalogue.exercise(line.exercise()).name())
                        .in(language),
                line.side().name(),
                line.dose().sets(),
                line.dose().repetitions(),
                line.dose().holdSeconds(),
                line.dose().daysPerWeek(),
                line.instruction().note());
    }
}
