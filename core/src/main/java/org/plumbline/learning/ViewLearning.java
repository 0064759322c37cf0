package org.plumbline.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.plumbline.assessment.Assessments;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Caller;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.program.Programs;
import org.plumbline.record.PatientRecord;

/** Shows a patient what there is to read, in the order in which it concerns them. */
@ApplicationScoped
@Transactional
@Allows(value = Who.PATIENT, on = Whose.OWN)
public class ViewLearning {

    private final Caller caller;
    private final Assessments assessments;
    private final Programs programs;
    private final Catalogues catalogues;
    private final PatientRecord record;

    @Inject
    ViewLearning(
            Caller caller, Assessments assessments, Programs programs, Catalogues catalogues, PatientRecord record) {
        this.caller = caller;
        this.assessments = assessments;
        this.programs = programs;
        this.catalogues = catalogues;
        this.record = record;
    }

    ViewLearning() {
        this(null, null, null, null, null);
    }

    /** The clinic's articles, sorted for the caller. */
    public Reading own() {
        record.seen(caller.patientId());
        Catalogue catalogue = catalogues.current();
        return Reading.of(catalogue.articles(), concerns(caller.patientId()));
    }

    /** What was confirmed, and what the program is for. */
    private Set<String> concerns(UUID patient) {
        Set<String> concerns = new HashSet<>(assessments.confirmedOf(patient));
        programs.activeOf(patient)
                .ifPresent(program ->
                        program.exercises().forEach(line -> line.dysfunction().ifPresent(concerns::add)));
        return concerns;
    }
}
