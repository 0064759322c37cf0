package org.plumbline.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Allowance;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Patient;
import org.plumbline.patient.ViewPatient;

/**
 * Shows a clinician a patient's treatment: all that the pages about a patient stand on, in one transaction and a number of
 * statements that doesn't grow with the record.
 */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ViewTreatment {

    /** Eight weeks, and the week before for the first baseline. */
    public static final int LEAST_DAYS = 63;

    /** Two years. */
    public static final int MOST_DAYS = 731;

    private final ViewPatient patients;
    private final TreatmentParts record;
    private final Catalogues catalogues;

    @Inject
    ViewTreatment(ViewPatient patients, TreatmentParts record, Catalogues catalogues) {
        this.patients = patients;
        this.record = record;
        this.catalogues = catalogues;
    }

    ViewTreatment() {
        this(null, null, null);
    }

    /** A patient's treatment; sessions and pain of so many days, within the least and the most. */
    public Treatment of(UUID id, int days) {
        Patient patient = patients.get(id);
        LocalDate today = patients.today();
        LocalDate since = today.minusDays(Math.min(MOST_DAYS, Math.max(LEAST_DAYS, days)));
        Catalogue catalogue = catalogues.current();
        Parts parts = record.of(id, since, catalogue);
        Optional<Allowance> allowance = Allowance.onNewest(catalogue, patient, parts.assessments());
        Optional<Stage> stage = parts.signed()
                .flatMap(signed -> signed.history().onsetOn())
                .map(onset -> catalogue.rules().stages().stageAt(onset, today));
        Course course = new Judging(catalogue, parts, today).course(allowance, stage);
        return new Treatment(patient, today, parts, allowance, course, stage, catalogue);
    }
}
