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
import org.plumbline.assessment.Kept;
import org.plumbline.clinic.Addresses;
import org.plumbline.clinic.Notices;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
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
    private final Keeping keeping = new Keeping();
    private String id;
    private Yardstick yardstick;
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
            return shown("view", true);
        }
        keeping.setVersion(assessment.version());
        yardstick = examination.yardstick(assessment, locale);
        form.fill(assessment);
        return null;
    }

    /**
     * Keeps what is entered so far; the page asks for it some seconds after each change. A value whose side is still to be chosen
     * is left out, and the page says so.
     *
     * <p>A request that was still on its way when the page was left finds no draft: there is nothing to keep.
     */
    public void keep() {
        if (yardstick != null) {
            keeping.refused(tried(() -> kept(form.tellable(), form.halves(locale))), locale);
        }
    }

    private void kept(AssessmentEntry entry, List<String> halves) {
        Kept kept = examination.record(assessmentId(), keeping.getVersion(), entry);
        keeping.done(kept, halves, locale);
    }

    /** Keeps what was entered. */
    public String save() {
        return shown("edit", isDone(() -> kept(form.entry(), List.of()), "assessment_edit.done.saved"));
    }

    /** Keeps what was entered here, of the two versions that it showed. */
    public String keepMine() {
        keeping.setVersion(keeping.getConflict().version());
        return save();
    }

    /** Keeps what was entered and signs it. */
    public String sign() {
        List<String> unusual = form.unusual(locale);
        if (!unusual.isEmpty() && !sure) {
            Notices.refused("assessment_edit.error.unusual", String.join(", ", unusual));
            return null;
        }
        Runnable step = () -> examination.sign(assessmentId(), keeping.getVersion(), form.entry());
        return shown("view", isDone(step, "assessment_view.done.signed"));
    }

    private String shown(String page, boolean done) {
        return done ? "/assessment/" + page + ".xhtml?faces-redirect=true&id=" + id : null;
    }

    private boolean isDone(Runnable step, String said) {
        List<Refusal> refusals = tried(step);
        refusals.forEach(Refusal::say);
        boolean done = refusals.isEmpty() && keeping.getConflict() == null;
        if (done) {
            Notices.done(said);
        }
        return done;
    }

    /** Where the other version says the same, as after a save that another one overtook, there is nothing to choose between. */
    private List<Refusal> tried(Runnable step) {
        try {
            keeping.changedMeanwhile(null);
            return Refusal.of(step, examination.catalogue(), locale);
        } catch (ChangedMeanwhile e) {
            var conflict = examination.conflict(assessmentId(), form, locale);
            if (conflict.getLines().isEmpty() && conflict.version() != keeping.getVersion()) {
                keeping.setVersion(conflict.version());
                return tried(step);
            }
            keeping.changedMeanwhile(conflict);
            return List.of();
        }
    }

    private UUID assessmentId() {
        return Addresses.id(id);
    }

    /**
     * What the entries so far mean; null while that can't be told.
     *
     * <p>A request that was still on its way when the page was left finds no draft: there is nothing to say to it.
     */
    public ReasoningCard getReasoning() {
        return yardstick == null ? null : examination.reasoning(assessmentId(), form, locale);
    }

    /** When the draft was kept last, and what stands against keeping it. */
    public Keeping getKeeping() {
        return keeping;
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

    /** What norms say for this patient. */
    public Yardstick getYardstick() {
        return yardstick;
    }

    /** The assessment's id, as the address names it. */
    public String getId() {
        return id;
    }

    public void setId(String assessment) {
        id = assessment;
    }
}
