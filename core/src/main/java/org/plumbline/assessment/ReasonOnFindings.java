package org.plumbline.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.curation.Catalogues;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.knowledge.Sex;
import org.plumbline.knowledge.Stage;
import org.plumbline.patient.Patient;
import org.plumbline.patient.Patients;
import org.plumbline.reasoning.Conclusion;
import org.plumbline.reasoning.Demographics;
import org.plumbline.reasoning.Findings;
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
     * What an entry into an assessment means for its patient.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id, or the patient's record is not the caller's to reach
     * @throws org.plumbline.reasoning.FindingRefused where a finding can't be
     * @throws org.plumbline.reasoning.ValueRefused where the history names what the catalogue doesn't have
     */
    public Meaning meaning(UUID id, AssessmentEntry entry) {
        Assessment assessment = assessments.get(id);
        LocalDate examinedOn = assessment.examinedOn();
        record.seen(assessment.patientId());
        Catalogue catalogue = catalogues.current();
        Findings findings = Findings.of(catalogue, entry.measured()).of(person(assessment.patientId(), examinedOn));
        Optional<Stage> stage = entry.history()
                .onsetOn()
                .filter(onset -> !onset.isAfter(examinedOn))
                .map(onset -> catalogue.rules().stages().stageAt(onset, examinedOn));
        return new Meaning(
                new Reasoning(catalogue).conclude(new Presentation(findings, entry.background(), entry.raised())),
                stage);
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

    /** What holds for a program on an assessment. */
    public Allowance allowance(Assessment assessment) {
        return allowance(assessment, assessments.whole(assessment.patientId()));
    }

    /**
     * An assessment with what holds for a program on it.
     *
     * @throws org.plumbline.identity.NotAllowed where the clinic has none of this id, or the patient's record is not the caller's to reach
     */
    public Footing footing(UUID id) {
        List<Assessment> all = assessments.wholeWith(id);
        Assessment assessment =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return new Footing(assessment, allowance(assessment, all));
    }

    private Allowance allowance(Assessment assessment, List<Assessment> all) {
        record.seen(assessment.patientId());
        return Allowance.of(catalogues.current(), patients.get(assessment.patientId()), assessment, all);
    }

    private Conclusion conclude(Assessment assessment, Catalogue catalogue) {
        Demographics person = person(assessment.patientId(), assessment.examinedOn());
        Findings findings = Findings.of(catalogue, assessment.measured()).of(person);
        return new Reasoning(catalogue)
                .conclude(new Presentation(findings, assessment.background(), assessment.redFlagsRaised()));
    }

    /** What norms ask of a patient on the day of an examination. */
    public Demographics demographics(UUID patient, LocalDate examinedOn) {
        record.seen(patient);
        return person(patient, examinedOn);
    }

    private Demographics person(UUID patient, LocalDate examinedOn) {
        return person(patients.get(patient), examinedOn);
    }

    static Demographics person(Patient known, LocalDate examinedOn) {
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
