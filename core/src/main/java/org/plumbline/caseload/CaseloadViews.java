package org.plumbline.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.NotAllowed;

/** The views that the bound clinic's members keep. */
@ApplicationScoped
class CaseloadViews {

    private final EntityManager entityManager;

    @Inject
    CaseloadViews(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    CaseloadViews() {
        this(null);
    }

    List<CaseloadView> of(UUID member) {
        return query("CaseloadView.ofMember", member);
    }

    List<CaseloadView> deletedOf(UUID member) {
        return query("CaseloadView.deleted", member);
    }

    private List<CaseloadView> query(String name, UUID member) {
        return entityManager
                .createNamedQuery(name, CaseloadView.class)
                .setParameter("member", member)
                .getResultList();
    }

    /**
     * A member's view.
     *
     * @throws NotAllowed where they have none of this id
     */
    CaseloadView get(UUID id, UUID member) {
        return Optional.ofNullable(entityManager.find(CaseloadView.class, id))
                .filter(view -> view.isOf(member))
                .orElseThrow(NotAllowed::new);
    }

    void add(CaseloadView view) {
        entityManager.persist(view);
    }

    void remove(CaseloadView view) {
        entityManager.remove(view);
    }
}
