package org.plumbline.reminder;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.mail.MailKind;
import org.plumbline.mail.MailSettled;
import org.plumbline.tenancy.TenantJdbc;

/** The reminders of the bound clinic's patients. To be asked within a transaction. */
@ApplicationScoped
class Reminders {

    private static final String INSERT =
            "insert into reminder (tenant_id, id, patient_id, due_on, planned_for, state, settled_at)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;

    @Inject
    Reminders(EntityManager entityManager, TenantJdbc jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    Reminders() {
        this(null, null);
    }

    /**
     * The reminder of a day and what is to become of it.
     *
     * @param patient whose
     * @param day of which
     * @param plannedFor when it was to be sent
     * @param state what it begins with
     */
    record Claim(UUID patient, LocalDate day, Instant plannedFor, ReminderState state) {}

    /** Makes the one reminder of a day; nothing where it is there already, whoever made it. */
    Optional<Reminder> claim(Claim claim, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        boolean first = jdbc.insert(
                INSERT,
                id,
                claim.patient(),
                claim.day(),
                claim.plannedFor().atOffset(ZoneOffset.UTC),
                claim.state().name(),
                claim.state() == ReminderState.WAITING ? null : now.atOffset(ZoneOffset.UTC));
        return first ? Optional.of(entityManager.find(Reminder.class, id)) : Optional.empty();
    }

    /** A patient's last ones, the newest first. */
    List<Reminder> lastOf(UUID patient, int most) {
        return entityManager
                .createNamedQuery("Reminder.ofPatient", Reminder.class)
                .setParameter("patient", patient)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets a patient's that are of days before another. */
    void dropBefore(LocalDate day, UUID patient) {
        entityManager
                .createNamedQuery("Reminder.dropOld")
                .setParameter("patient", patient)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** The mail of a reminder was sent, or never will be: in the transaction that says so. */
    void settle(@Observes MailSettled mail) {
        if (mail.kind() == MailKind.REMINDER) {
            entityManager
                    .createNamedQuery("Reminder.ofMail", Reminder.class)
                    .setParameter("mail", mail.mail())
                    .getResultStream()
                    .forEach(reminder -> reminder.settle(mail));
        }
    }
}
