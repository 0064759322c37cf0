package org.plumbline.clinic.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentEntry;
import org.plumbline.assessment.AssessmentIncomplete;
import org.plumbline.assessment.AssessmentSigned;
import org.plumbline.assessment.Missing;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Stage;
import org.plumbline.reasoning.FindingRefused;
import org.plumbline.reasoning.ValueRefused;
import org.plumbline.tenancy.ChangedMeanwhile;

/** A draft of an assessment: what is entered is held against the catalogue at once, and signed when it is whole. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Examination examination;

    private final Locale locale;
    private final AssessmentForm form;
    private String id;
    private Draft draft;
    private boolean sure;

    @Inject
    EditPage(Examination examination, Person person) {
        this.examination = examination;
        this.locale = person.getLocale();
        this.form = new AssessmentForm(examination.catalogue());
    }

    EditPage() {
        this.examination = null;
        this.locale = null;
        this.form = null;
    }

    /** Opens the draft; a signed assessment is shown on its own page. */
    public String open() {
        Assessment assessment = examination.get(assessmentId());
        if (assessment.isSigned()) {
            return "/assessment/view.xhtml?faces-redirect=true&id=" + id;
        }
        draft = new Draft(assessment.patientId(), assessment.examinedOn(), assessment.version());
        form.fill(assessment);
        return null;
    }

    /** Keeps what was entered. */
    public String save() {
        if (isAccepted(() -> examination.record(assessmentId(), draft.version(), form.entry()))) {
            Notices.done("assessment_edit.done.saved");
            return "/assessment/edit.xhtml?faces-redirect=true&id=" + id;
        }
        return null;
    }

    /** Keeps what was entered and signs it. */
    public String sign() {
        List<String> unusual = form.unusual(locale);
        if (!unusual.isEmpty() && !sure) {
            Notices.refused("assessment_edit.error.unusual", String.join(", ", unusual));
            return null;
        }
        if (isAccepted(() -> examination.sign(assessmentId(), draft.version(), form.entry()))) {
            Notices.done("assessment_view.done.signed");
            return "/assessment/view.xhtml?faces-redirect=true&id=" + id;
        }
        return null;
    }

    private boolean isAccepted(Runnable step) {
        try {
            step.run();
            return true;
        } catch (AssessmentIncomplete e) {
            e.missing().stream().sorted().forEach(EditPage::say);
        } catch (FindingRefused e) {
            Notices.refused(
                    "assessment_edit.error." + e.reason(),
                    examination.catalogue().test(e.test()).name().in(locale));
        } catch (ValueRefused e) {
            Notices.refused("assessment_edit.error." + e.field());
        } catch (ChangedMeanwhile | AssessmentSigned e) {
            Notices.refused("layout.error.changed");
        }
        return false;
    }

    private UUID assessmentId() {
        return Addresses.id(id);
    }

    private static void say(Missing missing) {
        Notices.refused("assessment_edit.error." + missing);
    }

    /**
     * What the entries so far mean; null while that can't be told.
     *
     * <p>A request that was still on its way when the page was left finds no draft: there is nothing to say to it.
     */
    public ReasoningCard getReasoning() {
        if (draft == null) {
            return null;
        }
        try {
            return reasoning(form.tellable());
        } catch (FindingRefused | ValueRefused e) {
            // A value that can't be says nothing; a red flag that was answered still does.
            return reasoning(form.flagsOnly());
        }
    }

    private ReasoningCard reasoning(AssessmentEntry entry) {
        return new ReasoningCard(examination.conclude(draft, entry), examination.catalogue(), locale);
    }

    /** The stage, by the onset entered; null while there is none, or one that can't be. */
    public Stage getStage() {
        return draft == null || form.getOnsetOn() == null || form.getOnsetOn().isAfter(draft.examinedOn())
                ? null
                : examination.catalogue().rules().stages().stageAt(form.getOnsetOn(), draft.examinedOn());
    }

    /** The posture entered, for the figure. */
    public Posture getPosture() {
        return Posture.of(form.measured());
    }

    /** Whether the clinician has looked at the unusual values once more. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean looked) {
        sure = looked;
    }

    /** What is entered. */
    public AssessmentForm getForm() {
        return form;
    }

    /** The draft. */
    public Draft getDraft() {
        return draft;
    }

    /** The assessment's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String assessment) {
        id = assessment;
    }
}
