package org.plumbline.clinic.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Assessment;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.clinic.assessment.GateCard;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.patient.Patient;
import org.plumbline.program.ProgramRefused;
import org.plumbline.program.ProposedProgram;
import org.plumbline.reasoning.Explanation;

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
    private Basis basis;

    private ProgramForm form;
    private TemplateForm templates;

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
        basis = new Basis(
                building.patient(assessment.patientId()),
                assessment,
                new GateCard(proposed.gate(), locale),
                building.left(proposed, locale),
                proposed.explanation().map(tree -> tree.lines(locale)).orElse(List.of()));
        form = new ProgramForm(lines(proposed.lines()), building.today());
        templates = new TemplateForm(building.templates(), locale);
        return null;
    }

    private List<LineForm> lines(List<ProposedProgram.Line> lines) {
        return lines.stream()
                .map(line -> new LineForm(line, building.catalogue(), locale))
                .toList();
    }

    /** Begins anew from the template that is chosen. */
    public void apply() {
        templates.apply(basis.assessment().id()).map(this::lines).ifPresent(form::begin);
    }

    /** Keeps what is chosen as a template. */
    public void keep() {
        templates.keep(form.getChosen());
    }

    /** Assigns what is chosen. */
    public String assign() {
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

    /** What the program rests on. */
    public Basis getBasis() {
        return basis;
    }

    /** The clinic's templates. */
    public TemplateForm getTemplates() {
        return templates;
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

    /** What a program rests on: who, which assessment, and what its red flags allow. */
    public record Basis(
            Patient patient,
            Assessment assessment,
            GateCard gate,
            List<String> left,
            List<Explanation.Line> explanation) {

        public Basis {
            left = List.copyOf(left);
            explanation = List.copyOf(explanation);
        }

        /** The proposal with its reasons, as lines. */
        public List<Explanation.Line> getExplanation() {
            return explanation;
        }

        /** What found no room and waits for a later program. */
        public List<String> getLeft() {
            return left;
        }

        /** Who. */
        public Patient getPatient() {
            return patient;
        }

        /** The signed assessment. */
        public Assessment getAssessment() {
            return assessment;
        }

        /** What its red flags allow. */
        public GateCard getGate() {
            return gate;
        }
    }
}
