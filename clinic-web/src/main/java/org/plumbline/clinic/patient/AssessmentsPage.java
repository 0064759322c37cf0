package org.plumbline.clinic.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A patient's assessments. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class AssessmentsPage extends AboutPatient {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final Treatments treatments;

    @Inject
    AssessmentsPage(Treatments treatments) {
        this.treatments = treatments;
    }

    AssessmentsPage() {
        this(null);
    }

    /** The newest first, a draft among them. */
    public List<Assessment> getAssessments() {
        return treatments.of(getPatientId(), Span.WEEKS).parts().assessments();
    }
}
