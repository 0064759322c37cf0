package org.plumbline.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The one place that asks the container for an entity manager, so that everything else takes it in its constructor. */
@ApplicationScoped
class EntityManagerProducer {

    @Produces
    @PersistenceContext(unitName = "plumbline")
    private EntityManager entityManager;

    @Produces
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
}
