package org.plumbline.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;
import org.plumbline.patient.Owned;
import org.plumbline.record.Reach;

/** The invitations of the bound clinic. */
@ApplicationScoped
public class Invitations {

    private final EntityManager entityManager;

    @Inject
    Invitations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Invitations() {
        this(null);
    }

    /** Keeps a new one. */
    public void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    /**
     * The invitation of an id, which nobody else changes until the transaction's end: of answers that come at once, each is counted.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    Invitation locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotAllowed::new);
    }

    /**
     * The invitation of an id.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    public Invitation get(UUID id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id)).orElseThrow(NotAllowed::new);
    }

    /** What a member has not accepted yet. */
    public Optional<Invitation> pendingOfMember(UUID member) {
        return pending("Invitation.pendingOfMember", "member", member).stream().findFirst();
    }

    /** What a patient has not accepted yet. */
    Optional<Invitation> pendingOfPatient(UUID patient) {
        return pending("Invitation.pendingOfPatient", "patient", patient).stream()
                .findFirst();
    }

    /** What the owner of an account has not accepted yet; they may be invited as a member and as a patient. */
    List<Invitation> pendingOfUser(UUID user) {
        return pending("Invitation.pendingOfUser", "user", user);
    }

    /** What members have not accepted yet. */
    public List<Invitation> pendingOfMembers() {
        return entityManager
                .createNamedQuery("Invitation.pendingOfMembers", Invitation.class)
                .getResultList();
    }

    /** What patients have not accepted although its mail went out before a moment; what never went out or is spent, too. */
    public List<Owned<Invitation>> notTakenUp(Instant before, Reach reach) {
        return reach.of(entityManager.createNamedQuery("Invitation.notTakenUp", Object[].class))
                .setParameter("before", before)
                .getResultStream()
                .map(found -> Owned.of(Invitation.class, found))
                .toList();
    }

    private List<Invitation> pending(String query, String whose, UUID id) {
        return entityManager
                .createNamedQuery(query, Invitation.class)
                .setParameter(whose, id)
                .getResultList();
    }
}
