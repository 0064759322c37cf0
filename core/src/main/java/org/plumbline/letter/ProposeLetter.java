package org.plumbline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Hypothesis;
import org.plumbline.assessment.ViewAssessment;
import org.plumbline.course.Treatment;
import org.plumbline.course.ViewTreatment;
import org.plumbline.curation.CatalogueVersionUnknown;
import org.plumbline.curation.Catalogues;
import org.plumbline.handout.Letterheads;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Clinic;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;
import org.plumbline.knowledge.Catalogue;
import org.plumbline.outcome.ViewOutcomes;
import org.plumbline.time.ClinicCalendar;

/** Gathers what the record holds for a letter about a patient. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.CLINICS)
public class ProposeLetter {

    private final Person person;
    private final ViewTreatment treatments;
    private final ViewAssessment assessments;
    private final ViewOutcomes outcomes;
    private final Catalogues catalogues;
    private final Letterheads heads;
    private final ClinicCalendar calendar;

    @Inject
    ProposeLetter(
            Person person,
            ViewTreatment treatments,
            ViewAssessment assessments,
            ViewOutcomes outcomes,
            Catalogues catalogues,
            Letterheads heads,
            ClinicCalendar calendar) {
        this.person = person;
        this.treatments = treatments;
        this.assessments = assessments;
        this.outcomes = outcomes;
        this.catalogues = catalogues;
        this.heads = heads;
        this.calendar = calendar;
    }

    ProposeLetter() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * What there is to say of a patient, of the last year and a little more.
     *
     * @throws org.plumbline.identity.NotAllowed where the patient is not the caller's to reach
     */
    public LetterBasis of(UUID patient) {
        Treatment treatment = treatments.of(patient, Covered.MOST_DAYS);
        Optional<Assessment> signed = treatment.parts().signed();
        Clinic clinic = calendar.clinic();
        return new LetterBasis(
                clinic,
                heads.of(clinic),
                person.getName(),
                treatment,
                signed.map(this::catalogueOf).orElseGet(catalogues::current),
                signed.map(one -> confirmed(one.id())).orElse(List.of()),
                outcomes.of(patient));
    }

    private List<Hypothesis> confirmed(UUID assessment) {
        return assessments.hypotheses(assessment).stream()
                .filter(Hypothesis::isConfirmed)
                .toList();
    }

    /** What was measured is told by the catalogue under which it was signed, as far as that is kept. */
    private Catalogue catalogueOf(Assessment assessment) {
        try {
            return catalogues.of(assessment.signature().orElseThrow().catalogueVersion());
        } catch (CatalogueVersionUnknown e) {
            return catalogues.current();
        }
    }
}
