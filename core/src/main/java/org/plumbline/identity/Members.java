package org.plumbline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The members of the bound clinic. */
@ApplicationScoped
public class Members {

    private final EntityManager entityManager;

    @Inject
    Members(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Members() {
        this(null);
    }

    /** The Keycloak ids of those who run the clinic and may sign in. */
    public List<UUID> adminUsers() {
        return entityManager
                .createNamedQuery("Member.users", UUID.class)
                .setParameter("roles", List.of(Role.ADMIN))
                .getResultList();
    }

    /** The Keycloak ids of all who may sign in. */
    public List<UUID> users() {
        return entityManager
                .createNamedQuery("Member.users", UUID.class)
                .setParameter("roles", List.of(Role.values()))
                .getResultList();
    }
}
