package org.plumbline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;

/** The audit of the bound clinic, to be read. */
@ApplicationScoped
public class AuditEvents {

    private final EntityManager entityManager;

    @Inject
    AuditEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    AuditEvents() {
        this(null);
    }

    /**
     * The events that a filter lets through, the newest first.
     *
     * @param first the first of them, from 0
     * @param most how many at most
     */
    public List<AuditEvent> found(AuditFilter filter, int first, int most) {
        CriteriaBuilder build = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditEvent> query = build.createQuery(AuditEvent.class);
        Root<AuditEvent> event = query.from(AuditEvent.class);
        query.where(filter.matches(build, event))
                .orderBy(build.desc(event.get("happenedOn")), build.desc(event.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many events a filter lets through. */
    public int count(AuditFilter filter) {
        CriteriaBuilder build = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<AuditEvent> event = query.from(AuditEvent.class);
        query.select(build.count(event)).where(filter.matches(build, event));
        return entityManager.createQuery(query).getSingleResult().intValue();
    }

    /** The newest link of the chain; nothing where none is sealed yet. */
    public Optional<ChainHead> head() {
        return entityManager
                .createNamedQuery("AuditSeal.newest", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditSeal::head);
    }
}
