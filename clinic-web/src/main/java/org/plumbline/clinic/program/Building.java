package org.plumbline.clinic.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.clinic.ShownCatalogue;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;
import org.plumbline.program.AssignProgram;
import org.plumbline.program.BrowseLibrary;
import org.plumbline.program.ProgramOrder;
import org.plumbline.program.ProposeProgram;
import org.plumbline.program.ProposedProgram;

/** The use cases of building a program, as its page takes them together. */
@ApplicationScoped
class Building {

    private final ProposeProgram propose;
    private final AssignProgram assign;
    private final ViewAssessment assessments;
    private final ViewPatient patients;

    private final ShownCatalogue catalogue;
    private final Starts starts;
    private final BrowseLibrary library;

    @Inject
    Building(
            ProposeProgram propose,
            AssignProgram assign,
            ViewAssessment assessments,
            ViewPatient patients,
            ShownCatalogue catalogue,
            Starts starts,
            BrowseLibrary library) {
        this.propose = propose;
        this.assign = assign;
        this.assessments = assessments;
        this.patients = patients;
        this.catalogue = catalogue;
        this.starts = starts;
        this.library = library;
    }

    Building() {
        this(null, null, null, null, null, null, null);
    }

    Catalogue catalogue() {
        return catalogue.current();
    }

    Starts starts() {
        return starts;
    }

    /** Everything that can be given on an assessment. */
    Shelf shelf(UUID assessment, Locale locale) {
        return new Shelf(library.forAssessment(assessment), catalogue(), locale);
    }

    Assessment assessment(UUID id) {
        return assessments.get(id);
    }

    Patient patient(UUID id) {
        return patients.get(id);
    }

    LocalDate today() {
        return patients.today();
    }

    ProposedProgram proposal(UUID assessment) {
        return propose.forAssessment(assessment);
    }

    List<String> left(ProposedProgram proposed, Locale locale) {
        return proposed.left().stream()
                .map(need -> need.words(catalogue()).in(locale))
                .toList();
    }

    void assign(ProgramOrder order) {
        assign.assign(order);
    }
}
