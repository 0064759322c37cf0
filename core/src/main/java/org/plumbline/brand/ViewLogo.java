package org.plumbline.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** Shows a clinic's logo to its people. */
@ApplicationScoped
@Transactional
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN, Who.PATIENT},
        on = Whose.NOBODYS)
public class ViewLogo {

    private final EntityManager entityManager;

    @Inject
    ViewLogo(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ViewLogo() {
        this(null);
    }

    /** The logo of an id; none where the clinic has none of it. */
    public Optional<ClinicLogo> of(UUID id) {
        return Optional.ofNullable(entityManager.find(ClinicLogo.class, id));
    }
}
