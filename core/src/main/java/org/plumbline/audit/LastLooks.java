package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has looked at which record since something was added to it that may tell of danger. To be asked within a transaction. */
@ApplicationScoped
public class LastLooks {

    /** An older look is none. */
    private static final int DAYS = 14;

    /** What may tell of danger. */
    private static final Set<AuditAction> CHANGES = Set.of(
            AuditAction.PAIN_REPORTED,
            AuditAction.MESSAGE_WRITTEN,
            AuditAction.ASSESSMENT_CHANGED,
            AuditAction.ASSESSMENT_SIGNED);

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    LastLooks(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    LastLooks() {
        this(null, null);
    }

    /** Those of these patients whose record a member has opened in the last days, and to which nobody else added anything since. */
    public Set<UUID> upToDate(UUID member, Collection<UUID> patients) {
        if (patients.isEmpty()) {
            return Set.of();
        }
        Map<UUID, AuditAction> latest = new LinkedHashMap<>();
        entityManager
                .createNamedQuery("AuditEvent.looksAndChanges", AuditEvent.class)
                .setParameter("patients", patients)
                .setParameter(
                        "since",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS))
                .setParameter("member", member)
                .setParameter("changes", CHANGES)
                .getResultList()
                .forEach(event -> latest.put(event.target().patientId().orElseThrow(), event.action()));
        return latest.entrySet().stream()
                .filter(each -> each.getValue() == AuditAction.RECORD_VIEWED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
