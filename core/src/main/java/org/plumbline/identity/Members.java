package org.plumbline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The members of the bound clinic, those who left included. */
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

    /** Keeps a new one. */
    public void add(Member member) {
        entityManager.persist(member);
    }

    /**
     * The member of an id.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    public Member get(UUID id) {
        return Optional.ofNullable(entityManager.find(Member.class, id)).orElseThrow(NotAllowed::new);
    }

    /** The members of these ids, those who left included. */
    public List<Member> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createNamedQuery("Member.ofIds", Member.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The member who signs in with an account, or did so. */
    public Optional<Member> ofUser(UUID user) {
        return entityManager
                .createNamedQuery("Member.ofUser", Member.class)
                .setParameter("user", user)
                .getResultStream()
                .findFirst();
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

    /** All, by name. */
    public List<Member> all() {
        return entityManager.createNamedQuery("Member.all", Member.class).getResultList();
    }

    /** Those who run the clinic now, kept as they are until the transaction's end: no two remove each other. */
    public List<Member> lockedAdmins() {
        return entityManager
                .createNamedQuery("Member.admins", Member.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
