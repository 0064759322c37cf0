package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.plumbline.record.Reach;

/** How large a caseload is. To be asked within a transaction. */
@ApplicationScoped
public class CaseloadSize {

    private final EntityManager entityManager;

    @Inject
    CaseloadSize(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    CaseloadSize() {
        this(null);
    }

    /** How many patients are within reach. */
    public int of(Reach reach) {
        return reach.of(entityManager.createNamedQuery("CaseloadEntry.countPatients", Long.class))
                .getSingleResult()
                .intValue();
    }
}
