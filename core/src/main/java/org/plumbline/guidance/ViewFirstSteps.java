package org.plumbline.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Assessments;
import org.plumbline.curation.ViewCatalogue;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Members;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patients;
import org.plumbline.patient.Slice;
import org.plumbline.program.Programs;

/** Tells a new clinic what it has done of its first steps. It tells of the clinic as a whole and of no patient. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewFirstSteps {

    private static final Slice ONE = new Slice(0, 1);

    private final Members members;
    private final ViewCatalogue catalogue;
    private final Patients patients;
    private final Assessments assessments;
    private final Programs programs;

    @Inject
    ViewFirstSteps(
            Members members, ViewCatalogue catalogue, Patients patients, Assessments assessments, Programs programs) {
        this.members = members;
        this.catalogue = catalogue;
        this.patients = patients;
        this.assessments = assessments;
        this.programs = programs;
    }

    ViewFirstSteps() {
        this(null, null, null, null, null);
    }

    /** The steps that are done; nothing once a program was assigned, for then the clinic is new no more. */
    public Optional<Set<FirstStep>> done() {
        if (programs.isAny()) {
            return Optional.empty();
        }
        Set<FirstStep> done = EnumSet.noneOf(FirstStep.class);
        note(done, FirstStep.COLLEAGUES, members.all().size() > 1);
        note(done, FirstStep.CATALOGUE, catalogue.isApproved(catalogue.current().version()));
        note(done, FirstStep.PATIENT, !patients.begunBy("", ONE).isEmpty());
        note(done, FirstStep.ASSESSMENT, assessments.isAnySigned());
        return Optional.of(done);
    }

    private static void note(Set<FirstStep> done, FirstStep step, boolean isDone) {
        if (isDone) {
            done.add(step);
        }
    }
}
