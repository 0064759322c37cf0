package org.plumbline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.TenantJdbc;

/** What the bound clinic's patients chose of reminders. To be asked within a transaction. */
@ApplicationScoped
public class ReminderSettings {

    private static final String INSERT =
            "insert into reminder_choice (tenant_id, patient_id) values (current_tenant(), ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;

    @Inject
    ReminderSettings(EntityManager entityManager, TenantJdbc jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    ReminderSettings() {
        this(null, null);
    }

    /** What a patient chose; nothing where they never did. */
    public Optional<ReminderChoice> of(UUID patient) {
        return Optional.ofNullable(entityManager.find(ReminderSetting.class, patient))
                .map(ReminderSetting::choice);
    }

    /** A patient's setting, made where there is none, which nobody else changes until the transaction's end. */
    ReminderSetting locked(UUID patient) {
        jdbc.insert(INSERT, patient);
        return known(patient).orElseThrow();
    }

    /** The same, nothing where there is none. */
    Optional<ReminderSetting> known(UUID patient) {
        return Optional.ofNullable(entityManager.find(ReminderSetting.class, patient, LockModeType.PESSIMISTIC_WRITE));
    }
}
