package org.plumbline.clinic.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.assessment.GateCard;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.program.ContinuedProgram;
import org.plumbline.program.ProgramRefused;
import org.plumbline.program.ProposedProgram;

/** Builds a program from what is proposed for an assessment, and assigns it. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class BuildPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Building building;

    private final Locale locale;
    private String assessmentId;

    @SuppressWarnings("serial")
    private BasisCard basis;

    private ProgramForm form;
    private StartForm start;
    private CopyForm copy;
    private LibraryForm library;

    @Inject
    BuildPage(Building building, Person person) {
        this.building = building;
        this.locale = person.getLocale();
    }

    BuildPage() {
        this.building = null;
        this.locale = null;
    }

    /** Opens the builder with the proposal; without a signed assessment there is nothing to build on. */
    public String open() {
        Assessment assessment = building.assessment(Addresses.id(assessmentId));
        if (!assessment.isSigned()) {
            Notices.refused("program_build.error.NOT_SIGNED");
            return "/assessment/edit.xhtml?faces-redirect=true&id=" + assessmentId;
        }
        ProposedProgram proposed = building.proposal(assessment.id());
        Optional<ContinuedProgram> before = building.starts().goOn(assessment.id());
        basis = new BasisCard(
                building.patient(assessment.patientId()),
                assessment,
                new GateCard(proposed.gate(), locale),
                building.left(proposed, locale),
                proposed.explanation().map(tree -> tree.lines(locale)).orElse(List.of()),
                before.isPresent());
        LinesForm lines = new LinesForm(building.shelf(assessment.id(), locale));
        form = new ProgramForm(lines, building.today());
        start = new StartForm(building.starts(), assessment.id(), lines);
        copy = new CopyForm(building.starts(), assessment.id(), start);
        library = new LibraryForm(lines);
        lines.begin(proposed.lines());
        before.filter(same -> same.restsOn(assessment.id())).ifPresent(this::goOn);
        return null;
    }

    /** What the patient has goes on; what of the proposal it lacks is at hand beside it. */
    private void goOn(ContinuedProgram before) {
        form.goOn(before, building.today());
        StartForm.say(before.leftOut(), form.getLines().shelf());
    }

    /** Begins anew from the program that the patient has, by this assessment's findings. */
    public void current() {
        building.starts().goOn(basis.assessment().id()).ifPresent(this::goOn);
    }

    /** Assigns what is chosen. */
    public String assign() {
        if (!form.isInOrder()) {
            Notices.refused("program_build.error.WEEKS");
            return null;
        }
        try {
            building.assign(form.order(basis.assessment().id()));
        } catch (ProgramRefused e) {
            Notices.refused("program_build.error." + e.why());
            return null;
        }
        Notices.done("program_build.done.assigned");
        return "/patient/overview.xhtml?faces-redirect=true&id="
                + basis.patient().id();
    }

    /** Shows the program as the patient sees it: all that is entered counts. */
    public void look() {
        form.getPreview().getCards();
    }

    /** What the form was made from. */
    public String getShape() {
        return form.getLines().shelf().shape();
    }

    /** What the program rests on. */
    public BasisCard getBasis() {
        return basis;
    }

    /** From what the program can begin. */
    public StartForm getStart() {
        return start;
    }

    /** The other patient's program from which it can begin. */
    public CopyForm getCopy() {
        return copy;
    }

    /** The clinic's library. */
    public LibraryForm getLibrary() {
        return library;
    }

    /** What is entered. */
    public ProgramForm getForm() {
        return form;
    }

    /** The assessment's id, as the address names it. */
    public String getAssessmentId() {
        return assessmentId;
    }

    public void setAssessmentId(String id) {
        assessmentId = id;
    }
}
