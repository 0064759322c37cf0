package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plumbline.assessment.OpenAssessment;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A patient's page. What it shows is read anew for each request, so that a reload shows what the patient just sent. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OverviewPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final OpenAssessment openAssessment;

    private Span span = Span.WEEKS;

    @Inject
    OverviewPage(OpenAssessment openAssessment) {
        this.openAssessment = openAssessment;
    }

    OverviewPage() {
        this(null);
    }

    /** Begins an assessment, or goes on with the draft that is there. */
    public String assess() {
        return "/assessment/edit.xhtml?faces-redirect=true&id=" + openAssessment.of(getPatientId());
    }

    Span span() {
        return span;
    }

    /** How far back the page looks, as the address names it. */
    public String getSpan() {
        return span.name();
    }

    public void setSpan(String name) {
        span = Span.named(name);
    }
}
