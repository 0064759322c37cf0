package org.plumbline.message;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.tenancy.TenantJdbc;
import org.plumbline.time.ClinicCalendar;

/** The bound clinic's templates for messages. To be asked within a transaction. */
@ApplicationScoped
class MessageTemplates {

    private static final String INSERT =
            "insert into message_template (tenant_id, id, name, english, spanish, changed_by, changed_at)"
                    + " values (current_tenant(), ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final EntityManager entityManager;
    private final TenantJdbc jdbc;
    private final ClinicCalendar calendar;

    @Inject
    MessageTemplates(EntityManager entityManager, TenantJdbc jdbc, ClinicCalendar calendar) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    MessageTemplates() {
        this(null, null, null);
    }

    List<MessageTemplate> all() {
        return entityManager
                .createNamedQuery("MessageTemplate.all", MessageTemplate.class)
                .getResultList();
    }

    /** Keeps a template; of two that keep one of the same name at once, the later one's texts stay. */
    UUID keep(NamedTexts template, UUID by) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        TemplateTexts texts = template.texts();
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        if (jdbc.insert(
                INSERT,
                id,
                template.name(),
                texts.in(Locale.ENGLISH),
                texts.in(Locale.forLanguageTag("es")),
                by,
                now)) {
            return id;
        }
        MessageTemplate kept = locked(template.name()).orElseThrow();
        kept.change(texts, by, now.toInstant());
        return kept.id();
    }

    /** Keeps one no longer; its id, where there was one of this name. */
    Optional<UUID> drop(String name) {
        Optional<MessageTemplate> kept = locked(name);
        kept.ifPresent(entityManager::remove);
        return kept.map(MessageTemplate::id);
    }

    private Optional<MessageTemplate> locked(String name) {
        return entityManager
                .createNamedQuery("MessageTemplate.ofName", MessageTemplate.class)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
