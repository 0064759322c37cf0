package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Sex;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.reasoning.Background;
import org.plumbline.reasoning.Conclusion;
import org.plumbline.reasoning.Demographics;
import org.plumbline.reasoning.Findings;
import org.plumbline.reasoning.Gate;
import org.plumbline.reasoning.Presentation;
import org.plumbline.reasoning.Reasoning;
import org.plumbline.record.PatientRecord;

/** Says what findings mean for a patient, while they are being entered and when they are signed. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ReasonOnFindings {

    private final Patients patients;
    private final Assessments assessments;
    private final Catalogues catalogues;
    private final PatientRecord record;

    @Inject
    ReasonOnFindings(Patients patients, Assessments assessments, Catalogues catalogues, PatientRecord record) {
        this.patients = patients;
        this.assessments = assessments;
        this.catalogues = catalogues;
        this.record = record;
    }

    ReasonOnFindings() {
        this(null, null, null, null);
    }

    /**
     * What an entry means for a patient: the gate, the ranked hypotheses, what to test next.
     *
     * @throws org.plumbline.reasoning.FindingRefused where a finding can't be
     * @throws org.plumbline.reasoning.ValueRefused where the history names what the catalogue doesn't have
     */
    public Conclusion conclude(UUID patient, LocalDate examinedOn, AssessmentEntry entry) {
        record.seen(patient);
        Catalogue catalogue = catalogues.current();
        Findings findings = Findings.of(catalogue, entry.measured()).of(person(patient, examinedOn));
        return new Reasoning(catalogue).conclude(new Presentation(findings, entry.background(), entry.raised()));
    }

    /** What a draft means as it stands. */
    Conclusion conclude(Assessment draft) {
        return conclude(draft, catalogues.current());
    }

    /**
     * What an assessment means under a version of the catalogue: the one that it was signed with gives what its signer saw.
     *
     * @throws org.plumbline.curation.CatalogueVersionUnknown where the clinic never had this version
     */
    public Conclusion concludeAgain(Assessment assessment, String version) {
        record.seen(assessment.patientId());
        return conclude(assessment, catalogues.of(version));
    }

    /**
     * What holds for a program on an assessment: by what was told or found in it, in the patient's newest signed assessment, and in a
     * draft.
     */
    public Allowance allowance(Assessment assessment) {
        record.seen(assessment.patientId());
        Catalogue catalogue = catalogues.current();
        Set<String> redFlags = new HashSet<>();
        Set<String> conditions = new HashSet<>();
        Set<String> medications = new HashSet<>();
        assessments.standing(assessment).forEach(one -> {
            redFlags.addAll(one.redFlagsRaised());
            conditions.addAll(one.background().conditions());
            conditions.addAll(Findings.of(catalogue, one.measured()).conditions());
            medications.addAll(one.background().medications());
        });
        Background heeded = assessment.background().and(conditions).taking(medications);
        Demographics person = person(assessment.patientId(), assessment.examinedOn());
        return new Allowance(Gate.of(catalogue, redFlags).about(person, heeded), heeded);
    }

    private Conclusion conclude(Assessment assessment, Catalogue catalogue) {
        Demographics person = person(assessment.patientId(), assessment.examinedOn());
        Findings findings = Findings.of(catalogue, assessment.measured()).of(person);
        return new Reasoning(catalogue)
                .conclude(new Presentation(findings, assessment.background(), assessment.redFlagsRaised()));
    }

    private Demographics person(UUID patient, LocalDate examinedOn) {
        Patient known = patients.get(patient);
        Demographics aged = Demographics.aged(known.ageOn(examinedOn));
        return switch (known.sex()) {
            case FEMALE -> aged.of(Sex.FEMALE);
            case MALE -> aged.of(Sex.MALE);
            case OTHER -> aged;
        };
    }

    Catalogue catalogue() {
        return catalogues.current();
    }
}
