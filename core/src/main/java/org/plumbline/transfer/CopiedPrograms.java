package org.plumbline.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plumbline.curation.Catalogues;
import org.plumbline.knowledge.Dose;
import org.plumbline.program.PrescribedExercise;
import org.plumbline.program.Program;
import org.plumbline.program.ViewProgram;
import org.plumbline.transfer.copy.CopiedProgram;

/** Copies a patient's programs. To be asked within a transaction. */
@ApplicationScoped
class CopiedPrograms {

    private final ViewProgram view;
    private final Catalogues catalogues;
    private final Authors authors;

    @Inject
    CopiedPrograms(ViewProgram view, Catalogues catalogues, Authors authors) {
        this.view = view;
        this.catalogues = catalogues;
        this.authors = authors;
    }

    CopiedPrograms() {
        this(null, null, null);
    }

    List<CopiedProgram> of(UUID patient) {
        CatalogueWords words = new CatalogueWords(catalogues.current());
        return view.of(patient).stream().map(program -> copy(program, words)).toList();
    }

    private CopiedProgram copy(Program program, CatalogueWords words) {
        return new CopiedProgram(
                program.number(),
                program.basis().kind(),
                new CopiedProgram.Days(
                        program.period().startsOn(), program.period().endsOn()),
                authors.of(
                        program.assignment().assignedBy(), program.assignment().assignedAt()),
                program.basis().reason(),
                program.assignment().handover().note(),
                program.exercises().stream().map(line -> copy(line, words)).toList());
    }

    private static CopiedProgram.Exercise copy(PrescribedExercise line, CatalogueWords words) {
        Dose dose = line.dose();
        return new CopiedProgram.Exercise(
                words.name(
                        line.exercise(),
                        catalogue -> catalogue.exercise(line.exercise()).name()),
                line.side(),
                line.dysfunction()
                        .map(key -> words.name(
                                key, catalogue -> catalogue.dysfunction(key).name(line.side()))),
                new CopiedProgram.Dose(
                        dose.sets(), dose.repetitions(), dose.holdSeconds(), dose.restSeconds(), dose.daysPerWeek()),
                line.instruction().days().inOrder(),
                line.instruction().note());
    }
}
