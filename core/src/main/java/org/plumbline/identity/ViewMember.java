package org.plumbline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows who a member of the clinic is. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class ViewMember {

    private final EntityManager entityManager;

    @Inject
    ViewMember(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ViewMember() {
        this(null);
    }

    /**
     * A member's name.
     *
     * @throws NotAllowed where the clinic has none of this id
     */
    public String name(UUID id) {
        return Optional.ofNullable(entityManager.find(Member.class, id))
                .map(Member::name)
                .orElseThrow(NotAllowed::new);
    }
}
