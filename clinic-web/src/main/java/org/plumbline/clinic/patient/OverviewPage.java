package org.plumbline.clinic.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** A patient's page. What it shows is read anew for each request, so that a reload shows what the patient just sent. */
@Named
@ViewScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class OverviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final PatientFile file;

    private UUID id;

    @Inject
    OverviewPage(PatientFile file) {
        this.file = file;
    }

    OverviewPage() {
        this(null);
    }

    /** Begins an assessment, or goes on with the draft that is there. */
    public String assess() {
        return "/assessment/edit.xhtml?faces-redirect=true&id=" + file.openAssessment(id);
    }

    /** The patient's id, as the address names it. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID patient) {
        id = patient;
    }
}
