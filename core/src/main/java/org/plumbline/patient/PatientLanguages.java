package org.plumbline.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.ChosenLanguage;
import org.plumbline.tenancy.TenantJdbc;

/** In which languages the bound clinic's patients want to read. To be asked within a transaction. */
@ApplicationScoped
public class PatientLanguages {

    private static final String INSERT = "insert into patient_language (tenant_id, patient_id, language, chosen_at)"
            + " values (current_tenant(), ?, 'en', 'epoch') on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;

    @Inject
    PatientLanguages(EntityManager entityManager, TenantJdbc jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    PatientLanguages() {
        this(null, null);
    }

    /** What a patient chose; nothing where they never did. */
    public Optional<ChosenLanguage> of(UUID patient) {
        return Optional.ofNullable(entityManager.find(PatientLanguage.class, patient))
                .map(PatientLanguage::choice);
    }

    /** Keeps what a patient chose. The row is made where there is none, and nobody else changes it meanwhile. */
    void keep(UUID patient, ChosenLanguage choice) {
        jdbc.insert(INSERT, patient);
        entityManager
                .find(PatientLanguage.class, patient, LockModeType.PESSIMISTIC_WRITE)
                .choose(choice);
    }
}
