package org.plumbline.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.time.ClinicCalendar;

/** What the bound clinic's patients said. To be asked within a transaction. */
@ApplicationScoped
public class Consents {

    private final EntityManager entityManager;
    private final ClinicCalendar calendar;

    @Inject
    Consents(EntityManager entityManager, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.calendar = calendar;
    }

    Consents() {
        this(null, null);
    }

    Consent add(UUID patient, Answer answer, Locale language) {
        Consent said = new Consent(patient, answer, language, calendar.now());
        entityManager.persist(said);
        return said;
    }

    /** All of a patient's, the oldest first. */
    List<Consent> of(UUID patient) {
        return entityManager
                .createNamedQuery("Consent.ofPatient", Consent.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** How a patient stands to it. */
    public ConsentStanding standing(UUID patient) {
        List<Consent> said = of(patient);
        Optional<Consent> newest = said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
        return ConsentStanding.of(
                newest, newest.map(Consent::answeredAt).map(calendar::dayOf).orElse(LocalDate.EPOCH));
    }
}
