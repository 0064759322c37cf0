package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.patient.Patients;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Hypotheses;
import org.plumbline.reasoning.Measured;
import org.plumbline.reasoning.RankedHypothesis;

/** Says what findings mean for a patient, while they are being entered and when they are signed. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ReasonOnFindings {

    private final Patients patients;
    private final Catalogues catalogues;

    @Inject
    ReasonOnFindings(Patients patients, Catalogues catalogues) {
        this.patients = patients;
        this.catalogues = catalogues;
    }

    ReasonOnFindings() {
        this(null, null);
    }

    /**
     * Ranks the catalogue's dysfunctions by what the findings say of them.
     *
     * @throws org.plumbline.reasoning.FindingRefused where a finding can't be
     */
    public List<RankedHypothesis> rank(UUID patient, LocalDate examinedOn, List<Measured> measured) {
        return rank(catalogues.current(), patient, examinedOn, measured);
    }

    /**
     * Ranks once more what an assessment found, under a version of the catalogue: the one that it was signed with gives what its
     * signer saw.
     *
     * @throws org.plumbline.curation.CatalogueVersionUnknown where the clinic never had this version
     */
    public List<RankedHypothesis> rankAgain(Assessment assessment, String version) {
        return rank(catalogues.of(version), assessment.patientId(), assessment.examinedOn(), assessment.measured());
    }

    private List<RankedHypothesis> rank(
            Catalogue catalogue, UUID patient, LocalDate examinedOn, List<Measured> measured) {
        int age = patients.get(patient).ageOn(examinedOn);
        return new Hypotheses().rank(Findings.of(catalogue, measured).atAge(age));
    }

    Catalogue catalogue() {
        return catalogues.current();
    }
}
